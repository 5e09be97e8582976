export default {
  'le fichier compressé est abîmé': 'the compressed file is damaged',
  'le fichier compressé est incomplet': 'the compressed file is incomplete',
  'l’archive contient {count} fichiers, {most} au plus sont lus':
    'the archive holds {count} files, at most {most} are read',
  'l’archive est abîmée\u00a0: {file} ne correspond pas à sa somme de contrôle':
    'the archive is damaged: {file} does not match its checksum',
  'l’archive est abîmée\u00a0: {file} ne se décompresse pas':
    'the archive is damaged: {file} cannot be unpacked',
  'l’archive est compressée d’une manière qui n’est pas lue ({file})':
    'the archive is compressed in a way that is not read ({file})',
  'l’archive est incomplète ou abîmée': 'the archive is incomplete or damaged',
  'l’archive est protégée par un mot de passe ({file})': 'the archive is protected by a password ({file})',
  'une fois décompressé, le fichier dépasse {bytes} ou {times} fois sa taille, c’est le plus qui soit lu':
    'once unpacked, the file exceeds {bytes} or {times} times its size, the most that is read',
  'une fois décompressée, l’archive dépasse {bytes}, c’est le plus qui soit lu':
    'once unpacked, the archive exceeds {bytes}, the most that is read',
  '{file} se décompresse plus de {times} fois\u00a0: l’archive est refusée par précaution':
    '{file} unpacks to more than {times} times its size: the archive is refused as a precaution'
} as const
