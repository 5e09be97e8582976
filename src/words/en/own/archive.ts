export default {
  'le fichier compressé est abîmé': '',
  'le fichier compressé est incomplet': '',
  'l’archive contient {count} fichiers, {entries} au plus sont lus': '',
  'l’archive est abîmée\u00a0: {quoted} ne correspond pas à sa somme de contrôle': '',
  'l’archive est abîmée\u00a0: {quoted} ne se décompresse pas': '',
  'l’archive est compressée d’une manière qui n’est pas lue ({quoted})': '',
  'l’archive est incomplète ou abîmée': '',
  'l’archive est protégée par un mot de passe ({quoted})': '',
  'une fois décompressé, le fichier dépasse {unpackedBytes} ou {unpackedRatio} fois sa taille, c’est le plus qui soit lu':
    '',
  'une fois décompressée, l’archive dépasse {unpackedBytes}, c’est le plus qui soit lu': '',
  '{quoted} se décompresse plus de {unpackedRatio} fois\u00a0: l’archive est refusée par précaution': ''
} as const
