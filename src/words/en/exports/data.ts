export default {
  'Archive ZIP : point-virgule, virgule décimale, en-têtes en français, et un LISEZMOI. Excel ôte les zéros de tête des codes.':
    '',
  'Archive ZIP : virgule, point décimal, UTF-8, un LISEZMOI et une description CSVW pour les programmes.': '',
  'Aucun.': '',
  'CSV pour Excel': '',
  'Classeur : codes en texte, chiffres en nombres, sources et méthode dans une seconde feuille.': '',
  'Classeur Excel : les codes sont du texte, les chiffres sont des nombres, une cellule vide est une absence de chiffre.':
    '',
  'Colonnes typées, GeoParquet quand les lignes ont un lieu, pour R, Python, DuckDB ou QGIS ; la méthode est dans les métadonnées du fichier.':
    '',
  Contenu: '',
  'Excel lit comme un nombre un code fait de chiffres et en ôte les zéros de tête (01004 devient 1004), et aucun signe dans un CSV ne l’en empêche sans gêner les autres logiciels. Pour garder les codes, prendre le classeur XLSX, ou importer par Données > À partir d’un fichier texte en déclarant la colonne « Texte ».':
    '',
  'Fait avec Faubourg, l’atlas des quartiers prioritaires, le {date}.': '',
  'Fichier Arrow IPC (Feather 2), pour R, pyarrow ou GDAL ; la méthode est dans le schéma, le lieu en GeoArrow (WKB).':
    '',
  'GeoJSON : ces lignes n’ont ni point ni contour. Les autres formats les prennent.': '',
  'Les codes sont du texte : à lire comme tel (R : colClasses = "character" ; pandas : dtype=str), sinon les zéros de tête se perdent.':
    '',
  Métadonnées: '',
  'Points ou contours avec leurs chiffres, pour un logiciel de cartographie ; la méthode est dans le membre « metadata ».':
    '',
  'UTF-8 avec marque d’ordre, séparateur point-virgule, virgule décimale, fin de ligne CRLF : le CSV que lit Excel en français.':
    '',
  'UTF-8 sans marque d’ordre, séparateur virgule, point décimal, fin de ligne LF.': '',
  'Un texte qui commence par =, +, -, @, une tabulation ou un retour chariot est précédé d’une apostrophe, pour qu’aucun tableur ne l’exécute comme une formule ; les nombres restent des nombres.':
    '',
  'Une cellule vide n’est pas un zéro : la colonne de statut dit pourquoi elle est vide.': '',
  'Version des données': '',
  double: '',
  'ligne {formatCount}, colonne « {label} » : le texte dépasse les {mostLetters} signes d’une cellule Excel ; choisissez un autre format':
    '',
  'une feuille Excel tient {formatCount} lignes et {mostColumns} colonnes : choisissez un autre format': '',
  '{label} (statut)': ''
} as const
