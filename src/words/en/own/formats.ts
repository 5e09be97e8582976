export default {
  'De {file}, seule la première feuille est lue.': 'Of {file}, only the first sheet is read.',
  'Des caractères nuls ({count}) sont remplacés par «\u00a0�\u00a0».':
    'Null characters ({count}) are replaced by “�”.',
  'Des cellules entre guillemets tiennent sur plusieurs lignes et contiennent le séparateur\u00a0: vérifiez qu’il n’y manque pas un guillemet ({rows} du fichier).':
    'Quoted cells run over several lines and hold the separator: check that no quotation mark is missing ({rows} of the file).',
  'Des cellules sont fusionnées\u00a0: seule la première de chaque groupe porte la valeur.':
    'Cells are merged: only the first of each group holds the value.',
  'Des guillemets mal placés sont lus tels quels ({rows} du fichier).':
    'Misplaced quotation marks are read as they are ({rows} of the file).',
  'cette archive n’est pas lue\u00a0: faites-en un .zip': 'this kind of archive is not read: make it a .zip',
  'colonne {column}\u00a0: des valeurs y sont imbriquées trop profondément':
    'column {column}: values are nested too deeply there',
  'c’est un ancien classeur Excel (.xls)\u00a0: enregistrez-le en .xlsx ou en CSV':
    'this is an old Excel workbook (.xls): save it as .xlsx or CSV',
  'c’est un document OpenDocument (.ods …)\u00a0: enregistrez-le en .xlsx ou en CSV':
    'this is an OpenDocument file (.ods …): save it as .xlsx or CSV',
  'c’est un document PDF, pas un tableau': 'this is a PDF document, not a table',
  'c’est un fichier XML (KML, GPX …)\u00a0: exportez-le en CSV ou en GeoJSON':
    'this is an XML file (KML, GPX …): export it as CSV or GeoJSON',
  'c’est une base SQLite ou un GeoPackage\u00a0: exportez sa table en CSV, GeoJSON ou GeoParquet':
    'this is an SQLite database or a GeoPackage: export its table as CSV, GeoJSON or GeoParquet',
  'c’est une image, pas un tableau': 'this is an image, not a table',
  'c’est une page web, pas un tableau': 'this is a web page, not a table',
  'deux colonnes portent le même nom': 'two columns have the same name',
  fichiers: 'files',
  forme: 'shape',
  formes: 'shapes',
  'il est incomplet': 'it is incomplete',
  'il manque {file} à côté du fichier .shp': '{file} is missing beside the .shp file',
  'la colonne {name} n’a pas toutes ses lignes': 'column {name} lacks some of its rows',
  'la feuille {sheet} est abîmée\u00a0: adresse {address}': 'sheet {sheet} is damaged: address {address}',
  'la feuille {sheet} est abîmée\u00a0: {reason}': 'sheet {sheet} is damaged: {reason}',
  'la première ligne ne nomme aucune colonne': 'the first row names no column',
  'le classeur a {count} feuilles, {most} au plus sont lues':
    'the workbook has {count} sheets, at most {most} are read',
  'le classeur est incomplet\u00a0: il y manque {path}': 'the workbook is incomplete: {path} is missing',
  'le classeur ne contient aucune feuille de calcul': 'the workbook holds no worksheet',
  'le classeur ne contient aucune ligne de données': 'the workbook has no row of data',
  'le classeur n’a pas de feuille {sheet}, mais {sheets}': 'the workbook has no sheet {sheet}, but {sheets}',
  'le fichier': 'the file',
  'le fichier .dbf annonce {rows} lignes et n’en contient pas autant':
    'the .dbf file announces {rows} rows and does not hold as many',
  'le fichier .dbf est abîmé\u00a0: ses colonnes débordent de ses lignes':
    'the .dbf file is damaged: its columns go beyond its rows',
  'le fichier .dbf est incomplet': 'the .dbf file is incomplete',
  'le fichier .dbf ne nomme aucune colonne': 'the .dbf file names no column',
  'le fichier .shp contient des formes qui ne sont pas lues (type {type})':
    'the .shp file holds shapes that are not read (type {type})',
  'le fichier .shp est incomplet ou abîmé': 'the .shp file is incomplete or damaged',
  'le fichier .shp n’en est pas un': 'the .shp file is not one',
  'le fichier Arrow est abîmé\u00a0: une colonne est plus courte que la table':
    'the Arrow file is damaged: a column is shorter than the table',
  'le fichier Arrow est abîmé\u00a0: {reason}': 'the Arrow file is damaged: {reason}',
  'le fichier Arrow est compressé\u00a0: enregistrez-le sans compression, ou en Parquet':
    'the Arrow file is compressed: save it without compression, or as Parquet',
  'le fichier Arrow n’est pas lisible\u00a0: {reason}': 'the Arrow file cannot be read: {reason}',
  'le fichier GeoJSON est mal formé\u00a0: l’élément {number} n’est pas une entité':
    'the GeoJSON file is malformed: element {number} is not a feature',
  'le fichier JSON contient un texte trop long pour être lu':
    'the JSON file holds a text too long to be read',
  'le fichier JSON ne contient pas de liste d’enregistrements': 'the JSON file holds no list of records',
  'le fichier JSON ne contient pas de liste d’enregistrements, mais {keys}':
    'the JSON file holds no list of records, but {keys}',
  'le fichier JSON n’est pas bien formé, à la ligne {line}': 'the JSON file is malformed, at line {line}',
  'le fichier Parquet est abîmé\u00a0: {reason}': 'the Parquet file is damaged: {reason}',
  'le fichier ne contient aucune ligne': 'the file has no row',
  'le fichier n’a pas de liste {list}': 'the file has no list {list}',
  'le fichier n’a qu’une ligne, {line}\u00a0: un en-tête sans données':
    'the file has a single row, {line}: a header without data',
  'le shapefile est incomplet\u00a0: {shapes}, {rows} dans le .dbf':
    'the shapefile is incomplete: {shapes}, {rows} in the .dbf',
  'ligne {line}\u00a0: ce n’est pas du JSON bien formé': 'line {line}: this is not well-formed JSON',
  'l’archive est vide': 'the archive is empty',
  'l’archive ne contient aucun tableau qui soit lu, mais {count}\u00a0: {files}':
    'the archive holds no table that can be read, but {count}: {files}',
  'l’archive n’a pas de couche {layer}': 'the archive has no layer {layer}',
  'l’archive n’a pas de fichier {file}': 'the archive has no file {file}',
  'sa fin manque': 'its end is missing',
  'sa table des matières est perdue': 'its table of contents is lost',
  'ses colonnes ne sont pas décrites': 'its columns are not described',
  'ses colonnes ont trop de parties': 'its columns have too many parts',
  'ses colonnes sont imbriquées trop profondément': 'its columns are nested too deeply',
  'ses parties se contredisent': 'its parts contradict each other',
  'un bloc annonce trop de lignes': 'a block announces too many rows',
  'un bloc est hors du fichier': 'a block lies outside the file',
  'un bloc n’est pas celui qui est annoncé': 'a block is not the one announced',
  'un fichier .shp seul ne suffit pas\u00a0: déposez un .zip avec ses .dbf et .prj':
    'a .shp file alone is not enough: drop a .zip with its .dbf and .prj',
  'un message dépasse la fin du fichier': 'a message goes beyond the end of the file',
  'un message n’est pas connu': 'a message is not known',
  'une archive dans une archive n’est pas lue': 'an archive inside an archive is not read',
  'une colonne annonce trop de valeurs': 'a column announces too many values',
  'une colonne déborde du fichier': 'a column goes beyond the file',
  'une colonne dépasse son bloc': 'a column goes beyond its block',
  'une colonne n’est pas décrite': 'a column is not described',
  'une fois décompressé, le fichier dépasse {bytes}, c’est le plus qui soit lu':
    'once unpacked, the file exceeds {bytes}, the most that is read',
  'une page annonce trop de valeurs': 'a page announces too many values',
  'une page déborde de sa colonne': 'a page goes beyond its column',
  '{count} ligne de titre au-dessus de l’en-tête\u00a0: laissée de côté.':
    '{count} title row above the header: left out.',
  '{count} ligne effacée est laissée de côté.': '{count} deleted row is left out.',
  '{count} lignes de titre au-dessus de l’en-tête\u00a0: laissées de côté.':
    '{count} title rows above the header: left out.',
  '{count} lignes effacées sont laissées de côté.': '{count} deleted rows are left out.',
  '{where}, élément {number}\u00a0: ce n’est pas un enregistrement (un objet JSON)':
    '{where}, element {number}: this is not a record (a JSON object)'
} as const
