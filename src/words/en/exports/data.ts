export default {
  '. Source\u00a0: {source}': '. Source: {source}',
  'Archive ZIP : point-virgule, virgule décimale, en-têtes en français, et un LISEZMOI. Excel ôte les zéros de tête des codes.':
    'ZIP archive for Excel set to French: semicolons, decimal commas, headings in plain words, and a README. Excel strips the leading zeros of codes.',
  'Archive ZIP : virgule, point décimal, UTF-8, un LISEZMOI et une description CSVW pour les programmes.':
    'ZIP archive: commas, decimal points, UTF-8, a README and a CSVW description for programs.',
  'Aucun.': 'None.',
  'CSV pour Excel': 'CSV for Excel in French',
  'Classeur : codes en texte, chiffres en nombres, sources et méthode dans une seconde feuille.':
    'Workbook: codes as text, figures as numbers, sources and method on a second sheet.',
  'Classeur Excel : les codes sont du texte, les chiffres sont des nombres, une cellule vide est une absence de chiffre.':
    'Excel workbook: codes are text, figures are numbers, an empty cell is the absence of a figure.',
  'Colonnes typées, GeoParquet quand les lignes ont un lieu, pour R, Python, DuckDB ou QGIS ; la méthode est dans les métadonnées du fichier.':
    'Typed columns, GeoParquet where rows have a place, for R, Python, DuckDB or QGIS; the method is in the file’s metadata.',
  Contenu: 'Content',
  'Excel lit comme un nombre un code fait de chiffres et en ôte les zéros de tête (01004 devient 1004), et aucun signe dans un CSV ne l’en empêche sans gêner les autres logiciels. Pour garder les codes, prendre le classeur XLSX, ou importer par Données > À partir d’un fichier texte en déclarant la colonne « Texte ».':
    'Excel reads a code made of digits as a number and strips its leading zeros (01004 becomes 1004), and no sign in a CSV prevents it without hindering other programs. To keep the codes, take the XLSX workbook, or import through Data > From Text and declare the column as “Text”.',
  'Fait avec Faubourg, l’atlas des quartiers prioritaires, le {date}.':
    'Made with Faubourg, the atlas of priority neighbourhoods, on {date}.',
  'Fichier Arrow IPC (Feather 2), pour R, pyarrow ou GDAL ; la méthode est dans le schéma, le lieu en GeoArrow (WKB).':
    'Arrow IPC file (Feather 2), for R, pyarrow or GDAL; the method is in the schema, places are GeoArrow (WKB).',
  'GeoJSON : ces lignes n’ont ni point ni contour. Les autres formats les prennent.':
    'GeoJSON: these rows have neither point nor outline. The other formats take them.',
  'Les codes sont du texte : à lire comme tel (R : colClasses = "character" ; pandas : dtype=str), sinon les zéros de tête se perdent.':
    'Codes are text: read them as such (R: colClasses = "character"; pandas: dtype=str), or their leading zeros are lost.',
  Métadonnées: 'Metadata',
  'Points ou contours avec leurs chiffres, pour un logiciel de cartographie ; la méthode est dans le membre « metadata ».':
    'Points or outlines with their figures, for mapping software; the method is in the member “metadata”.',
  Rubrique: 'Heading',
  'Statut de « {label} »\u00a0: {statuses}': 'Status of “{label}”: {statuses}',
  Statuts: 'Statuses',
  'UTF-8 avec marque d’ordre, séparateur point-virgule, virgule décimale, fin de ligne CRLF : le CSV que lit Excel en français.':
    'UTF-8 with byte order mark, semicolon separator, decimal comma, CRLF line ends: the CSV that Excel in French reads.',
  'UTF-8 sans marque d’ordre, séparateur virgule, point décimal, fin de ligne LF.':
    'UTF-8 without byte order mark, comma separator, decimal point, LF line ends.',
  'Un texte qui commence par =, +, -, @, une tabulation ou un retour chariot est précédé d’une apostrophe, pour qu’aucun tableur ne l’exécute comme une formule ; les nombres restent des nombres.':
    'A text that begins with =, +, -, @, a tab or a carriage return has an apostrophe before it, so that no spreadsheet runs it as a formula; numbers stay numbers.',
  'Une cellule vide n’est pas un zéro : la colonne de statut dit pourquoi elle est vide.':
    'An empty cell is not a zero: the status column says why it is empty.',
  'Version des données': 'Version of the data',
  'ligne {row}, colonne « {label} » : le texte dépasse les {most} signes d’une cellule Excel ; choisissez un autre format':
    'row {row}, column “{label}”: the text is longer than the {most} characters of an Excel cell; choose another format',
  'une feuille Excel tient {rows} lignes et {columns} colonnes : choisissez un autre format':
    'an Excel sheet holds {rows} rows and {columns} columns: choose another format',
  '{label} (statut)': '{label} (status)',
  '{rows} lignes, {columns} colonnes.': '{rows} rows, {columns} columns.',
  '\u00a0: {description}': ': {description}'
} as const
