export default {
  'Colonne {column}\u00a0: dates lues jour, mois, année.': 'Column {column}: dates read as day, month, year.',
  'Colonne {column}\u00a0: des codes de quatre chiffres ({code}) ont sans doute perdu leur zéro initial\u00a0; ils sont gardés tels quels.':
    'Column {column}: codes of four digits ({code}) have probably lost their leading zero; they are kept as they are.',
  'Colonne {column}\u00a0: des nombres à virgule décimale et à point décimal s’y mêlent\u00a0; lus avec {sign}, les autres restent non lus.':
    'Column {column}: numbers with a decimal comma and with a decimal point are mixed; they are read with {sign}, the others stay unread.',
  'Colonne {column}\u00a0: {sign}, d’après l’ensemble de ses lignes.':
    'Column {column}: {sign}, judging by all of its rows.',
  'Colonne {column}\u00a0: {written} est lu sans le signe %, comme il est écrit.':
    'Column {column}: {written} is read without the % sign, as it is written.',
  'Colonne {column}\u00a0: {written} est lu sans le signe %, comme il est écrit\u00a0; d’autres cellules n’ont pas de signe %.':
    'Column {column}: {written} is read without the % sign, as it is written; other cells have no % sign.',
  'Colonne {column}\u00a0: {written} se lit de deux façons\u00a0; lu ici {number} ({sign}). Le réglage du signe décimal en décide.':
    'Column {column}: {written} can be read in two ways; here it is read as {number} ({sign}). The decimal setting decides.',
  'La première ligne sert d’en-tête, mais elle ressemble à des données.':
    'The first row serves as a header, but it looks like data.',
  'Plusieurs colonnes portent le même nom\u00a0: {names}. Chacune est gardée.':
    'Several columns have the same name: {names}. Each is kept.',
  'Point décimal reconnu\u00a0: {columns}.': 'Decimal point recognised: {columns}.',
  'Une colonne n’a pas de nom.': 'One column has no name.',
  'Virgule décimale reconnue\u00a0: {columns}.': 'Decimal comma recognised: {columns}.',
  'colonne «\u00a0{column}\u00a0», ligne {row}\u00a0: une cellule de {count} caractères, {most} au plus sont lus':
    'column “{column}”, row {row}: a cell of {count} characters, at most {most} are read',
  'la lecture du fichier s’est arrêtée\u00a0: {reason}': 'the reading of the file has stopped: {reason}',
  'la virgule': 'the comma',
  'le fichier a plus de {cells} cellules ({columns} colonnes), c’est le plus qui soit lu':
    'the file has more than {cells} cells ({columns} columns), the most that is read',
  'le fichier a plus de {rows} lignes, c’est le plus qui soit lu':
    'the file has more than {rows} rows, the most that is read',
  'le fichier a {columns} colonnes, {most} au plus sont lues':
    'the file has {columns} columns, at most {most} are read',
  'le fichier n’a pas de colonne {id}': 'the file has no column {id}',
  'le fichier pèse {bytes}, {most} au plus sont lus': 'the file is {bytes} large, at most {most} are read',
  'le navigateur manque sans doute de mémoire': 'the browser probably lacks memory',
  'le navigateur n’a pas assez de mémoire pour lire ce fichier':
    'the browser has not enough memory to read this file',
  'le point': 'the point',
  'lignes {rows}': 'rows {rows}',
  'lignes {rows} …': 'rows {rows} …',
  'point décimal': 'decimal point',
  'points des milliers': 'points between thousands',
  'virgule décimale': 'decimal comma',
  'virgules des milliers': 'commas between thousands',
  '{count} colonnes n’ont pas de nom.': '{count} columns have no name.',
  '{count} ligne vide est laissée de côté.': '{count} empty row is left out.',
  '{count} lignes vides sont laissées de côté.': '{count} empty rows are left out.',
  '{names} et {last}': '{names} and {last}'
} as const
