export default {
  'Des cellules au-delà de la dernière colonne ne sont pas lues ({counted}\u00a0: {atRows}).': '',
  'Des octets abîmés ne sont pas de l’UTF-8\u00a0: ils sont remplacés par «\u00a0�\u00a0».': '',
  'Il manque des cellules en fin de ligne, laissées vides ({counted}\u00a0: {atRows}).': '',
  caractère: '',
  caractères: '',
  'ce n’est pas un fichier de texte\u00a0: il contient des octets nuls': '',
  'encodage inconnu\u00a0: {quoted}': '',
  'un guillemet ouvert à la ligne {value} n’est pas refermé\u00a0: tout ce qui suit serait une seule cellule ({counted} au plus pour une ligne)':
    ''
} as const
