export default {
  'Des cellules au-delà de la dernière colonne ne sont pas lues ({count}\u00a0: {rows}).':
    'Cells beyond the last column are not read ({count}: {rows}).',
  'Des octets abîmés ne sont pas de l’UTF-8\u00a0: ils sont remplacés par «\u00a0�\u00a0».':
    'Damaged bytes are not UTF-8: they are replaced by “�”.',
  'Il manque des cellules en fin de ligne, laissées vides ({count}\u00a0: {rows}).':
    'Cells are missing at the end of rows and are left empty ({count}: {rows}).',
  'ce n’est pas un fichier de texte\u00a0: il contient des octets nuls':
    'this is not a text file: it holds null bytes',
  'encodage inconnu\u00a0: {encoding}': 'unknown encoding: {encoding}',
  'un guillemet ouvert à la ligne {row} n’est pas refermé\u00a0: tout ce qui suit serait une seule cellule ({most} caractères au plus pour une ligne)':
    'a quotation mark opened in row {row} is never closed: everything after it would be a single cell (at most {most} characters in a row)'
} as const
