export default {
  '(data.geopf.fr). Lui seront envoyés': '(data.geopf.fr). It will be sent',
  '(vide)': '(empty)',
  ', dans {areas} ({level}).': ', in {areas} ({level}).',
  ', simplifiés\u00a0: la réponse n’a pas valeur officielle.': ', simplified: the answer is not official.',
  '12 rue de Strasbourg, 93200 Saint-Denis\n48.9119, 2.3910':
    '12 rue de Strasbourg, 93200 Saint-Denis\n48.9119, 2.3910',
  '12 rue de Strasbourg, Saint-Denis': '12 rue de Strasbourg, Saint-Denis',
  'ANCT, QPV {generation}': 'ANCT, QPV {generation}',
  'Adresse trouvée': 'Address found',
  'Adresse trouvée\u00a0: {label} (ressemblance {score}). Source\u00a0: Base Adresse Nationale, par le géocodeur de l’IGN.':
    'Address found: {label} (likeness {score}). Source: Base Adresse Nationale, through IGN’s geocoder.',
  'Adresse trouvée\u00a0: {label}. Source\u00a0: Base Adresse Nationale, par le géocodeur de l’IGN.':
    'Address found: {label}. Source: Base Adresse Nationale, through IGN’s geocoder.',
  'Adresse, ou longitude et latitude': 'Address, or longitude and latitude',
  Adresses: 'Addresses',
  'Adresses proposées': 'Suggested addresses',
  'Adresses situées\u00a0: {done} sur {total}': 'Addresses located: {done} of {total}',
  'Arrêté\u00a0: {count} ligne attend encore, les réponses reçues sont gardées.':
    'Stopped: {count} row still waits, the answers received are kept.',
  'Arrêté\u00a0: {count} lignes attendent encore, les réponses reçues sont gardées.':
    'Stopped: {count} rows still wait, the answers received are kept.',
  'Aucun : les lieux seuls': 'None: the places alone',
  'Aucun nombre à montrer dans cette colonne.': 'No number to show in this column.',
  'Aucun quartier prioritaire {generation} ne touche {city}.':
    'No priority neighbourhood of {generation} touches {city}.',
  'Aucune colonne de nombres\u00a0: seules les lignes seront rattachées.':
    'No column of numbers: the rows alone will be joined.',
  'Aucune colonne ne désigne encore un territoire. Donnez un rôle à celle qui porte les codes (QPV, commune, EPCI, département, contrat de ville) ou aux deux qui portent des coordonnées. Sans jointure, le fichier s’interroge en SQL.':
    'No column designates an area yet. Give a role to the one that holds codes (QPV, commune, EPCI, department, city contract) or to the two that hold coordinates. Without a join, the file can be queried in SQL.',
  'Aucune erreur': 'No error',
  'Aucune ligne.': 'No row.',
  'Aucune requête n’a encore donné de résultat.': 'No query has given a result yet.',
  'Aucune table ni colonne de ce nom.': 'No table or column of this name.',
  'Avant d’envoyer une adresse': 'Before an address is sent',
  'Barre |': 'Bar |',
  Barres: 'Bars',
  'CSV, Excel (.xlsx), JSON, GeoJSON, Parquet, Arrow ou Shapefile (.zip)\u00a0; 200\u00a0Mo et 2 millions de lignes au plus':
    'CSV, Excel (.xlsx), JSON, GeoJSON, Parquet, Arrow or Shapefile (.zip); at most 200\u00a0MB and 2 million rows',
  'Carte\u00a0: {place} et les quartiers alentour': 'Map: {place} and the neighbourhoods around',
  'Carte\u00a0: {place} et {neighbourhoods}': 'Map: {place} and {neighbourhoods}',
  'Ce fichier n’est rattaché à aucun territoire.': 'This file is joined to no area.',
  'Ce navigateur refuse de les garder\u00a0: elles disparaîtront avec la page.':
    'This browser refuses to keep them: they will disappear with the page.',
  'Ce qui a été réparé ou laissé de côté': 'What was repaired or left out',
  'Ce résultat est celui de la requête exécutée\u00a0: le texte a changé depuis.':
    'This result is that of the query that was run: the text has changed since.',
  'Cellules illisibles': 'Unreadable cells',
  'Ces coordonnées sont en Lambert-93 (mètres), pas en degrés : changez le rôle des deux colonnes.':
    'These coordinates are in Lambert-93 (metres), not in degrees: change the role of the two columns.',
  'Ces coordonnées sont en degrés, pas en Lambert-93 : changez le rôle des deux colonnes.':
    'These coordinates are in degrees, not in Lambert-93: change the role of the two columns.',
  'Ces deux nombres ne désignent aucun point de France.': 'These two numbers designate no point of France.',
  'Cet outil arrive…': 'This tool is on its way…',
  'Cette adresse n’a pas été envoyée\u00a0: il y faut votre accord, ci-dessus.':
    'This address was not sent: your agreement is needed, above.',
  'Cette requête vient de l’adresse de la page. Relisez-la, puis exécutez-la\u00a0: elle ne part pas seule.':
    'This query comes from the address of the page. Read it, then run it: it does not run by itself.',
  'Chercher une table ou une colonne': 'Search for a table or a column',
  'Chercher une table, une colonne': 'Search for a table, a column',
  'Chiffre à dessiner': 'Figure to draw',
  'Choisir des fichiers': 'Choose files',
  'Choisir une question…': 'Choose a question…',
  'Choisissez au moins une colonne.': 'Choose at least one column.',
  'Codes des territoires': 'Codes of areas',
  'Codes réparés': 'Repaired codes',
  'Collez des adresses, une par ligne, ou des cellules d’un tableur, ou choisissez un fichier (CSV, Excel…). Tout reste dans votre navigateur\u00a0: rien n’est envoyé tant que vous ne le demandez pas.':
    'Paste addresses, one a line, or cells of a spreadsheet, or choose a file (CSV, Excel…). Everything stays in your browser: nothing is sent until you ask for it.',
  'Colonne jointe': 'Joined column',
  'Colonnes de l’adresse, dans leur ordre': 'Columns of the address, in their order',
  'Colonnes de nombres à joindre': 'Columns of numbers to join',
  'Colonnes et premières lignes': 'Columns and first rows',
  'Colonnes et premières lignes de {table}': 'Columns and first rows of {table}',
  'Colonnes jointes de {name}': 'Joined columns of {name}',
  Couleurs: 'Colours',
  Courbe: 'Line',
  'Ctrl et Entrée exécutent la requête. Tab quitte l’éditeur. Ctrl et Espace proposent des tables et des colonnes.':
    'Ctrl and Enter run the query. Tab leaves the editor. Ctrl and Space suggest tables and columns.',
  'C’est une approximation, et elle est marquée «\u00a0par surface, approximation\u00a0». Sans elle, les lignes qui portent un code de {generation} restent sans correspondance.':
    'This is an approximation, and is marked “by area, approximation”. Without it, rows that bear a code of {generation} stay unmatched.',
  'Des numéros restent à demander pour des rues sans numéro.':
    'Numbers are still to be asked for, of streets without a number.',
  Dessin: 'Drawn as',
  'Disparaît avec l’onglet.': 'Disappears with the tab.',
  Décimales: 'Decimals',
  'Effacer l’historique': 'Clear the history',
  Encodage: 'Encoding',
  'Ensuite\u00a0: {files}.': 'Next: {files}.',
  Entrée: 'Enter',
  'Envoi accepté, pour cette page seulement\u00a0: les adresses sont situées par le géocodeur de l’IGN.':
    'Sending agreed to, for this page only: addresses are located by IGN’s geocoder.',
  'Envoi d’adresses': 'Sending of addresses',
  Erreurs: 'Errors',
  Espace: 'Space',
  Exécuter: 'Run',
  Feuille: 'Sheet',
  'Fichier (CSV, XLSX, JSON, Parquet…)': 'File (CSV, XLSX, JSON, Parquet…)',
  'Garder dans ce navigateur': 'Keep in this browser',
  'Gardé dans ce navigateur ({bytes}).': 'Kept in this browser ({bytes}).',
  'Gardées dans ce navigateur, et nulle part ailleurs.': 'Kept in this browser, and nowhere else.',
  Graphique: 'Chart',
  'Il disparaît avec l’onglet, sauf si vous demandez à le garder.':
    'It disappears with the tab, unless you ask to keep it.',
  'Interroger en SQL': 'Query in SQL',
  'Interrogez les tables de l’atlas et vos fichiers en SQL (DuckDB). Tout se calcule dans votre navigateur, à part du reste\u00a0: une requête lit, elle ne modifie rien et n’appelle aucun site.':
    'Query the atlas’s tables and your files in SQL (DuckDB). Everything is computed in your browser, apart from the rest: a query reads, it changes nothing and calls no site.',
  Joindre: 'Join',
  Jointure: 'Join',
  'J’accepte l’envoi des adresses': 'I agree that addresses are sent',
  'La carte ne montre que les lignes gardées du résultat.': 'The map shows only the rows kept of the result.',
  'La copie de «\u00a0{name}\u00a0» ({bytes}) est endommagée et ne peut pas être rouverte.':
    'The copy of “{name}” ({bytes}) is damaged and cannot be opened again.',
  'La copie est effacée…': 'The copy is being deleted…',
  'La jointure n’a pas pu se faire. {problem}': 'The join could not be made. {problem}',
  'La ligne 1 est la première sous les titres.': 'Row 1 is the first below the headings.',
  'La première ligne nomme les colonnes': 'The first row names the columns',
  'La requête est juste et ne donne aucune ligne.': 'The query is correct and gives no row.',
  'La requête s’arrête…': 'The query is stopping…',
  'La requête s’exécute…': 'The query is running…',
  'La table {table} arrive…': 'Table {table} is on its way…',
  'Laissés sans chiffre, parce que la colonne ne s’agrège pas\u00a0: {columns}.':
    'Left without a figure, because the column is never aggregated: {columns}.',
  'Le fichier est examiné…': 'The file is being examined…',
  'Le fichier est gardé…': 'The file is being kept…',
  'Le fichier est lu\u00a0: {share}': 'The file is being read: {share}',
  'Le fichier est lu…': 'The file is being read…',
  'Le fichier est retiré…': 'The file is being removed…',
  'Le géocodeur ne connaît rien de semblable à «\u00a0{text}\u00a0». Vérifiez la rue et la commune.':
    'The geocoder knows nothing like “{text}”. Check the street and the commune.',
  'Le moteur de calcul démarre…': 'The engine is starting…',
  'Le moteur de calcul n’a pas démarré : réessayez depuis le haut de la page.':
    'The calculation engine did not start: try again from the top of the page.',
  'Le moteur de requêtes démarre…': 'The query engine is starting…',
  'Lecture du fichier': 'Reading of the file',
  'Les 50 premières. La ligne 1 est la première sous les titres.':
    'The first 50. Row 1 is the first below the headings.',
  'Les contours arrivent…': 'The outlines are on their way…',
  'Les contours de 2015 arrivent…': 'The outlines of 2015 are on their way…',
  'Les contours de 2015 ne sont pas arrivés\u00a0: {message}.':
    'The outlines of 2015 did not arrive: {message}.',
  'Les contours n’ont pas pu être lus\u00a0: {message}': 'The outlines could not be read: {message}',
  'Les deux colonnes de coordonnées étaient inversées\u00a0: elles ont été lues dans le bon sens.':
    'The two columns of coordinates were the wrong way round: they were read the right way.',
  'Les deux générations ne se rejoignent que par leurs surfaces communes.':
    'The two generations meet only through their shared areas.',
  'Les lignes sont rattachées…': 'The rows are being joined…',
  'Les quartiers 2015 d’outre-mer n’ont pas de contour publié\u00a0: une position n’y tombe dans aucun.':
    'The neighbourhoods of 2015 overseas have no published outline: no position falls in one.',
  'Les redemander': 'Ask for them again',
  'Les {most} premières lignes du résultat, dans leur ordre.':
    'The first {most} rows of the result, in their order.',
  'Les {shown} premiers.': 'The first {shown}.',
  'Les {shown} premières.': 'The first {shown}.',
  'Leur liste n’est pas gardée avec la copie\u00a0: ouvrez à nouveau le fichier pour la voir.':
    'Their list is not kept with the copy: open the file again to see it.',
  'Leur moyenne simple est prise, chaque ligne comptant autant\u00a0: {columns}.':
    'Their simple mean is taken, every row counting the same: {columns}.',
  'Leurs lignes sont additionnées\u00a0: {columns}.': 'Their rows are added up: {columns}.',
  Libellé: 'Label',
  Ligne: 'Row',
  'Lignes du résultat': 'Rows of the result',
  'Lignes sans correspondance': 'Unmatched rows',
  'Lignes {from} à {to} sur {total}': 'Rows {from} to {to} of {total}',
  'Lire et joindre': 'Read and join',
  'Lire la liste': 'Read the list',
  'Lire sans joindre': 'Read without joining',
  'Liste des tables': 'List of tables',
  'Liste à coller': 'List to paste',
  Lu: 'Read as',
  'Lâchez ici': 'Drop here',
  'Mes données': 'My data',
  'Modifier la jointure': 'Change the join',
  'Montrer le résultat': 'Show the result',
  'Montrer {count} lignes de plus, sur {total}': 'Show {count} more rows, of {total}',
  'Ne plus garder': 'Keep no longer',
  'Ne plus reporter par surface': 'No longer carry over by area',
  'Numéros des rues demandés\u00a0: {done} sur {total} rues':
    'Numbers of streets asked for: {done} of {total} streets',
  'Outils de l’atelier': 'Tools of the workshop',
  'Ouvrez un tableau, rattachez ses lignes aux quartiers, contrats de ville ou départements, et voyez ses chiffres à côté des données officielles.':
    'Open a table, join its rows to neighbourhoods, city contracts or departments, and see its figures beside the official data.',
  'Pages du résultat': 'Pages of the result',
  'Partir d’un exemple': 'Start from an example',
  'Placer les lignes par': 'Place the rows by',
  'Plus de {count} caractères\u00a0: la requête s’exécute, mais elle ne tient pas dans un lien.':
    'More than {count} characters: the query runs, but it does not fit in a link.',
  'Plusieurs lignes d’un même territoire': 'Several rows of one area',
  Point: 'Point',
  'Point (1234.50)': 'Point (1234.50)',
  'Point {text}, situé dans votre navigateur.': 'Point {text}, located in your browser.',
  'Point-virgule ;': 'Semicolon (;)',
  'Points\u00a0: les numéros trouvés': 'Points: the numbers found',
  'Point\u00a0: l’adresse': 'Point: the address',
  'Pour placer des adresses, passez par l’outil': 'To place addresses, use the tool',
  'Pour situer une adresse, il faut la demander au': 'To locate an address, it has to be asked of the',
  Pourquoi: 'Why',
  'Première ligne\u00a0: «\u00a0{address}\u00a0»': 'First row: “{address}”',
  Propositions: 'Suggestions',
  Précédentes: 'Previous',
  'QPV {generation}': 'QPV {generation}',
  'Rapport de jointure': 'Report of the join',
  'Rattacher aux': 'Join to',
  'Rattacher plutôt aux {level}': 'Join to the {level} instead',
  'Regroupez-les (GROUP BY) ou filtrez une année.': 'Group them (GROUP BY) or filter one year.',
  'Relancer avec {minutes}\u00a0minutes': 'Run again with {minutes}\u00a0minutes',
  'Reporter aussi les codes de {generation}, au prorata des surfaces':
    'Also carry over codes of {generation}, in proportion to area',
  'Reporter par surface (approximation)': 'Carry over by area (approximation)',
  Reprendre: 'Resume',
  'Requête SQL': 'SQL query',
  'Requêtes SQL': 'SQL queries',
  'Requêtes précédentes ({count})': 'Earlier queries ({count})',
  Ressemblance: 'Likeness',
  'Retirer cette liste': 'Remove this list',
  'Retirer mon accord': 'Withdraw my agreement',
  'Rien ne ressemble assez à «\u00a0{text}\u00a0». Le plus proche\u00a0:':
    'Nothing is enough like “{text}”. The nearest:',
  'Rien n’a été envoyé\u00a0: il y faut votre accord, en haut de la page.':
    'Nothing was sent: your agreement is needed, at the top of the page.',
  Règle: 'Rule',
  'Règle de « {name} »': 'Rule of “{name}”',
  Réparation: 'Repair',
  'Répondre aussi pour les QPV 2015, en vigueur jusqu’à fin 2023':
    'Answer for the QPV 2015 too, in force until the end of 2023',
  'Réponse {generation}': 'Answer {generation}',
  'Réponses de la liste, ligne par ligne': 'Answers of the list, row by row',
  'Réponses pour les QPV {generation}': 'Answers for the QPV {generation}',
  Résultat: 'Result',
  'Résultat arrivé.': 'Result arrived.',
  'Résultat d’une requête écrite par l’utilisateur\u00a0: ce ne sont pas des chiffres publiés.':
    'Result of a query written by the user: these are not published figures.',
  'Rôle de « {name} »': 'Role of “{name}”',
  'Sans rôle': 'No role',
  Situer: 'Locate',
  'Situer chaque ligne par': 'Locate each row by',
  'Situer les adresses': 'Locate the addresses',
  'Somme du fichier': 'Sum of the file',
  'Somme jointe': 'Joined sum',
  'Sources des tables lues ({count})\u00a0: les chiffres, eux, sont ceux de votre requête':
    'Sources of the tables read ({count}): the figures themselves are those of your query',
  Suivantes: 'Next',
  'Sélection supprimée': 'Selection deleted',
  Séparateur: 'Separator',
  'Tables et colonnes': 'Tables and columns',
  Tabulation: 'Tab',
  'Territoires chiffrés': 'Areas with a figure',
  'Territoires à plusieurs lignes': 'Areas with several rows',
  'Tout est effacé : il ne reste rien de vos fichiers dans ce navigateur.':
    'Everything is deleted: nothing of your files is left in this browser.',
  'Tout n’a pas pu être effacé : {message}.': 'Not everything could be deleted: {message}.',
  'Type de « {name} »': 'Type of “{name}”',
  'Un chiffre connu à la commune ou à l’EPCI est sommé au-dessus, jamais réparti entre ses quartiers.':
    'A figure known by commune or EPCI is summed above it, never split between its neighbourhoods.',
  'Un chiffre négatif n’a pas de taille : les couleurs seules le montrent.':
    'A negative figure has no size: only colours show it.',
  'Une adresse': 'One address',
  'Une adresse dont la ressemblance est sous 0,5 est dite introuvable. Contours simplifiés\u00a0: près d’une limite, la réponse est à vérifier ({near}). Le fichier téléchargé porte vos colonnes et celles des réponses.':
    'An address with a likeness under 0.5 is called not found. Simplified outlines: near a limit, the answer is to be checked ({near}). The downloaded file holds your columns and those of the answers.',
  'Une adresse, ou toute une liste\u00a0: est-elle dans un quartier prioritaire, et lequel\u00a0? La réponse est celle des contours officiels, simplifiés.':
    'One address, or a whole list: does it lie in a priority neighbourhood, and in which? The answer is that of the official outlines, simplified.',
  'Une carte demande une colonne de codes\u00a0: QPV, contrat de ville, département ou région.':
    'A map needs a column of codes: QPV, city contract, department or region.',
  'Une courbe par': 'One line for each',
  'Une liste': 'A list',
  'Une longitude et une latitude se situent sans rien envoyer.':
    'A longitude and a latitude are located without sending anything.',
  'Une seule courbe': 'A single line',
  'Unité de « {name} »': 'Unit of “{name}”',
  'Valeurs brutes (point décimal, sans séparateur)': 'Raw values (decimal point, no separator)',
  'Virgule (1 234,50)': 'Comma (1 234,50)',
  'Virgule ,': 'Comma ,',
  'Votre requête': 'Your query',
  'ce fichier': 'this file',
  'dans la requête': 'into the query',
  'en {count} envoi': 'in {count} request',
  'en {count} envois': 'in {count} requests',
  'en {seconds}\u00a0s': 'in {seconds}\u00a0s',
  'et, pour une rue sans numéro, des numéros de cette rue\u00a0; comme tout site, il voit votre adresse IP. Rien d’autre ne part\u00a0: ni votre fichier, ni ses autres colonnes. L’atlas ne garde rien, et l’accord cesse quand vous fermez ou rechargez la page.':
    'and, for a street without a number, numbers of this street; like any site, it sees your IP address. Nothing else leaves: neither your file nor its other columns. The atlas keeps nothing, and the agreement ends when you close or reload the page.',
  'exécute,': 'runs,',
  'géocodeur de la Géoplateforme de l’IGN': 'geocoder of IGN’s Géoplateforme',
  'il y en a davantage, non comptées': 'there are more, not counted',
  'les adresses que vous écrivez (au fil de la frappe) ou désignez':
    'the addresses that you write (while you type) or choose',
  'liste collée': 'pasted list',
  'moins de 1\u00a0ko': 'less than 1\u00a0kB',
  'moins de {metres}\u00a0m en {generation}': 'less than {metres}\u00a0m in {generation}',
  'ou déposez-les sur cette page': 'or drop them onto this page',
  'plus de 10\u202f000 lignes': 'more than 10,000 rows',
  'propose,': 'suggests,',
  'quitte l’éditeur.': 'leaves the editor.',
  'sur {total} en tout': 'of {total} in all',
  vide: 'empty',
  '{addresses}, {batches}.': '{addresses}, {batches}.',
  '{areas} sur la carte, dont {count} outre-mer («\u00a0Aller à…\u00a0» sous la carte).':
    '{areas} on the map, {count} of them overseas (“Go to…” below the map).',
  '{areas} sur la carte.': '{areas} on the map.',
  '{areas} sur la carte\u00a0: aucun code du résultat n’y a de place.':
    '{areas} on the map: no code of the result has a place there.',
  '{areas} à plusieurs lignes ({rows} lignes)': '{areas} with several rows ({rows} rows)',
  '{codes}, … ({count} de plus)': '{codes}, … ({count} more)',
  '{count} adresse distincte sera envoyée au géocodeur de l’IGN':
    '{count} distinct address will be sent to IGN’s geocoder',
  '{count} adresses distinctes seront envoyées au géocodeur de l’IGN':
    '{count} distinct addresses will be sent to IGN’s geocoder',
  '{count} autre ligne est reportée au prorata des surfaces, depuis {neighbourhoods} de l’autre génération.':
    '{count} other row is carried over in proportion to area, from {neighbourhoods} of the other generation.',
  '{count} autres lignes sont reportées au prorata des surfaces, depuis {neighbourhoods} de l’autre génération.':
    '{count} other rows are carried over in proportion to area, from {neighbourhoods} of the other generation.',
  '{count} cellule illisible\u00a0: sans chiffre, et non zéro':
    '{count} unreadable cell: without a figure, not zero',
  '{count} cellules illisibles\u00a0: sans chiffre, et non zéro':
    '{count} unreadable cells: without a figure, not zero',
  '{count} code a plusieurs lignes et reste hachuré, faute d’un seul chiffre\u00a0: {codes}.':
    '{count} code has several rows and stays hatched, for want of a single figure: {codes}.',
  '{count} code inconnu à ce niveau\u00a0: {codes}.': '{count} code unknown at this level: {codes}.',
  '{count} code réparé, sur {rows}': '{count} code repaired, in {rows}',
  '{count} codes inconnus à ce niveau\u00a0: {codes}.': '{count} codes unknown at this level: {codes}.',
  '{count} codes ont plusieurs lignes et restent hachurés, faute d’un seul chiffre\u00a0: {codes}.':
    '{count} codes have several rows and stay hatched, for want of a single figure: {codes}.',
  '{count} codes réparés, sur {rows}': '{count} codes repaired, in {rows}',
  '{count} des {total} numéros trouvés': '{count} of the {total} numbers found',
  '{count} laissés de côté': '{count} left out',
  '{count} ligne est restée sans réponse utilisable.': '{count} row was left without a usable answer.',
  '{count} ligne porte un code de l’autre génération ({level}).':
    '{count} row has a code of the other generation ({level}).',
  '{count} ligne rattachée sur {total}': '{count} of {total} rows joined',
  '{count} ligne sans code.': '{count} row without a code.',
  '{count} ligne sans correspondance': '{count} row unmatched',
  '{count} lignes portent un code de l’autre génération ({level}).':
    '{count} rows have a code of the other generation ({level}).',
  '{count} lignes rattachées sur {total}': '{count} of {total} rows joined',
  '{count} lignes sans code.': '{count} rows without a code.',
  '{count} lignes sans correspondance': '{count} rows unmatched',
  '{count} lignes sont restées sans réponse utilisable.': '{count} rows were left without a usable answer.',
  '{count} sans contour publié, absents de la carte\u00a0: {codes}.':
    '{count} without a published outline, absent from the map: {codes}.',
  '{count} table': '{count} table',
  '{count} tables': '{count} tables',
  '{count}\u00a0colonne': '{count}\u00a0column',
  '{count}\u00a0colonnes': '{count}\u00a0columns',
  '{failure} Les réponses reçues sont gardées\u00a0; «\u00a0{button}\u00a0» demande le reste.':
    '{failure} The answers received are kept; “{button}” asks for the rest.',
  '{label}\u00a0: {figure}': '{label}: {figure}',
  '{measure}, {areas}. Chiffres de votre requête.': '{measure}, {areas}. Figures of your query.',
  '{points}\u00a0; en brique, le quartier\u00a0; en gris, les autres quartiers {generation}.':
    '{points}; in brick red, the neighbourhood; in grey, the other neighbourhoods of {generation}.',
  '{points}\u00a0; en gris, les quartiers {generation}.':
    '{points}; in grey, the neighbourhoods of {generation}.',
  '{rows} de votre requête': '{rows} of your query',
  '{rows} lignes, {columns} colonnes. {caution}.': '{rows} rows, {columns} columns. {caution}.',
  '{rows} premières lignes, {all}\u00a0; {width}, {time}.': 'First {rows} rows, {all}; {width}, {time}.',
  '{rows} sur {total}\u00a0: {answer}': '{rows} of {total}: “{answer}”',
  '{rows}\u00a0: {why}': '{rows}: {why}',
  '\u00a0: {label}': ': {label}',
  '\u00a0: {rows}.': ': {rows}.',
  '«\u00a0{name}\u00a0» ({bytes}) est gardé dans ce navigateur\u00a0: il s’ouvre dès que le moteur de calcul est prêt.':
    '“{name}” ({bytes}) is kept in this browser: it opens as soon as the engine is ready.',
  Écrire: 'Write',
  'Écrire {name} dans la requête': 'Write {name} into the query',
  Écrit: 'Written',
  'à moins de {metres}\u00a0m de la limite\u00a0: à vérifier':
    'less than {metres}\u00a0m from the limit: to be checked'
} as const
