export default {
  'Colonne {quoted}\u00a0: dates lues jour, mois, année.': '',
  'Colonne {quoted}\u00a0: des codes de quatre chiffres ({quoted2}) ont sans doute perdu leur zéro initial\u00a0; ils sont gardés tels quels.':
    '',
  'Colonne {quoted}\u00a0: des nombres à virgule décimale et à point décimal s’y mêlent\u00a0; lus avec {value}, les autres restent non lus.':
    '',
  'Colonne {quoted}\u00a0: {quoted2} est lu sans le signe %, comme il est écrit{mixed}.': '',
  'Colonne {quoted}\u00a0: {quoted2} se lit de deux façons\u00a0; lu ici {value} ({sign}). Le réglage du signe décimal en décide.':
    '',
  'Colonne {quoted}\u00a0: {value}, d’après l’ensemble de ses lignes.': '',
  'La première ligne sert d’en-tête, mais elle ressemble à des données.': '',
  'Plusieurs colonnes portent le même nom\u00a0: {listed}. Chacune est gardée.': '',
  'Point décimal': '',
  'Une colonne n’a pas de nom.': '',
  'Virgule décimale': '',
  'colonne «\u00a0{column}\u00a0», ligne {row}\u00a0: une cellule de {count} caractères, {cellLength} au plus sont lus':
    '',
  'la lecture du fichier s’est arrêtée\u00a0: {value}': '',
  'la virgule': '',
  'le fichier a plus de {cells} cellules ({columns} colonnes), c’est le plus qui soit lu': '',
  'le fichier a plus de {rows} lignes, c’est le plus qui soit lu': '',
  'le fichier a {columns} colonnes, {columns2} au plus sont lues': '',
  'le fichier n’a pas de colonne {id}': '',
  'le fichier pèse {bytes}, {fileBytes} au plus sont lus': '',
  'le navigateur manque sans doute de mémoire': '',
  'le navigateur n’a pas assez de mémoire pour lire ce fichier': '',
  'le point': '',
  'point décimal': '',
  'points des milliers': '',
  'virgule décimale': '',
  'virgules des milliers': '',
  '{slice} et {formatCount} autres': '',
  '{unnamed} colonnes n’ont pas de nom.': '',
  '{value} reconnu{value2}\u00a0: {listed}.': '',
  '\u00a0; d’autres cellules n’ont pas de signe %': ''
} as const
