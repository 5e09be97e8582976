export default {
  ', comme attendu': ', as expected',
  ', peut manquer': ', may be missing',
  ', {rows} lignes, {bytes} compressée, {loading}.': ', {rows} rows, {bytes} compressed, {loading}.',
  '. Attendu\u00a0:': '. Expected:',
  'Afficher les premières lignes': 'Show the first rows',
  Agrégation: 'Aggregation',
  'Au clavier seul, dans Chromium : chercher, filtrer, changer de mesure, lire le tableau, exporter une carte, une fiche et des données, ouvrir un fichier, poser une question en SQL, comparer, partager, présenter. À chaque arrêt le focus est visible et n’est pas recouvert.':
    'By keyboard alone, in Chromium: searching, filtering, changing the measure, reading the table, exporting a map, a page and data, opening a file, asking in SQL, comparing, sharing, presenting. At each stop the focus is visible and not covered.',
  'Aucun essai n’a été fait avec NVDA, JAWS, VoiceOver ou TalkBack, ni par des personnes handicapées, ni dans Firefox ou Safari.':
    'Nothing was tried with NVDA, JAWS, VoiceOver or TalkBack, nor by people with disabilities, nor in Firefox or Safari.',
  'Aucun indicateur ne répond à «\u00a0{query}\u00a0» pour ces territoires.':
    'No indicator matches “{query}” for these territories.',
  'Aucune réserve\u00a0: tous les contrôles sont conformes.': 'No caveat: all checks passed.',
  'Aucune source ne répond à «\u00a0{query}\u00a0».': 'No source matches “{query}”.',
  'Avec les réglages du système : thème sombre et couleurs forcées, à l’œil ; mouvements réduits, par un test.':
    'With the system’s settings: dark theme and forced colours, by eye; reduced motion, by a test.',
  'Avec un chiffre': 'With a figure',
  'Ce navigateur ne le permet pas ici : il y faut une adresse en https, hors fenêtre privée.':
    'This browser does not allow it here: it takes an https address, outside a private window.',
  'Ce que chaque programme laisse de côté': 'What each programme leaves out',
  'Ce que les fichiers ouverts ne disent pas, ou disent mal. Rien de ce qui manque n’est remplacé par un zéro.':
    'What the open files do not say, or say badly. Nothing that is missing is replaced by a zero.',
  'Ce qui a été vérifié, et comment': 'What was checked, and how',
  'Ce qui n’est pas accessible, ou pas vérifié': 'What is not accessible, or not checked',
  'Chaque fichier lu, son producteur, sa date, sa licence, ce qui en a été gardé et ce qui repose sur lui.':
    'Each file read, its producer, its date, its licence, what was kept of it and what rests on it. Titles are in French, as published.',
  'Chercher un indicateur': 'Search for an indicator',
  'Colonnes : {title}': 'Columns: {title}',
  'Connus des QPV 2015, sans équivalent publié pour les QPV 2024 : {indicators}':
    'Known for QPV 2015, with no published equivalent for QPV 2024: {indicators}',
  'Contenu (en anglais, comme les fichiers)': 'Content',
  'Contrôles montrés': 'Checks shown',
  'Contrôles\u00a0: {states}': 'Checks: {states}',
  'Couverture : {label}': 'Coverage: {label}',
  'Couverture des indicateurs, {label}': 'Coverage of indicators, {label}',
  'Dans l’éditeur SQL et sur une page à exporter, les couleurs restent celles du papier en thème sombre.':
    'In the SQL editor and on a page to be exported, colours stay those of paper in the dark theme.',
  'Des fichiers Arrow, à télécharger tels que l’atlas les lit : {opening} compressés pour la première carte, {engine} avec le moteur de calcul, le reste à la demande.':
    'Arrow files, to be downloaded as the atlas reads them: {opening} compressed for the first map, {engine} with the query engine, the rest on demand.',
  'Départements absents d’un fichier': 'Departments missing from a file',
  'D’où viennent les chiffres de l’atlas, ce qui en a été vérifié, ce qui manque. {sources} sources deviennent {tables} tables ({bytes} compressées), contrôlées {checks} fois\u00a0: {states}.':
    'Where the figures of the atlas come from, what was checked, what is missing. {sources} sources become {tables} tables ({bytes} compressed), with {checks} checks: {states}.',
  'En tout': 'In all',
  'Faits à chaque fabrication des tables. Une réserve est à connaître avant de citer un chiffre ; un échec arrête la publication.':
    'Made each time the tables are built. A caveat must be known before quoting a figure; a failed check stops publication. What was found and expected is told in French, as the checks write it.',
  'Fichiers lus : {label}': 'Files read: {label}',
  'Fichiers lus et écartés': 'Files read and left out',
  'Filtrer les sources': 'Filter the sources',
  'Garder l’atlas dans ce navigateur': 'Keep the atlas in this browser',
  Gardées: 'Kept',
  'INSEE, adultes-relais, contours…': 'INSEE, adultes-relais, contours…',
  'Indicateurs qui s’arrêtent': 'Indicators that end',
  'La carte est une image pour un lecteur d’écran : le tableau de la même carte en dit le contenu, pas les formes ni les voisinages.':
    'The map is a picture to a screen reader: the table of the same map says its content, not shapes or what lies beside what.',
  'La copie de {bytes} arrive : {share} %.': 'The copy of {bytes} is on its way: {share}%.',
  'La copie est là, entière.': 'The copy is here, whole.',
  'La copie n’a pas pu être faite : {reason}. Elle demande {bytes}.':
    'The copy could not be made: {reason}. It takes {bytes}.',
  'La réponse vient avec le moteur de calcul.': 'The answer comes with the query engine.',
  'La table arrive…': 'The table is on its way…',
  'La table de couverture arrive…': 'The table of coverage is on its way…',
  'La table de couverture n’a pas pu être lue\u00a0: {message}':
    'The table of coverage could not be read: {message}',
  'Les autres': 'The others',
  'Les chiffres d’où vous venez reposent sur {count} sources\u00a0:':
    'The figures you come from rest on {count} sources:',
  'Les couleurs des classes les plus claires n’ont pas 3:1 avec le fond ; un contour et la légende, avec ses nombres, les en séparent.':
    'The colours at one end of the scales have less than 3:1 against the background; an outline and the legend, with its counts, set them apart.',
  'Les fichiers PDF exportés ne sont pas balisés. Leur contenu existe en tableau dans l’atlas et en XLSX ou CSV.':
    'Exported PDF files are not tagged. Their content exists as tables in the atlas and as XLSX or CSV.',
  'Les lignes arrivent avec le moteur de calcul…': 'The rows come with the query engine…',
  'Les lignes ne peuvent pas être lues\u00a0: le moteur de calcul n’a pas démarré. Le fichier reste à télécharger.':
    'The rows cannot be read: the query engine did not start. The file can still be downloaded.',
  'Les tables sont lues et jointes dans ce navigateur\u00a0: rien de ce que vous choisissez n’en sort.':
    'The tables are read and joined in this browser: nothing that you choose leaves it.',
  'Lignes écartées, fichier par fichier ({count})': 'Rows left out, file by file ({count})',
  Lues: 'Read',
  'L’atlas entier, moteur de calcul et tables compris, peut être gardé dans ce navigateur et s’ouvrir sans réseau. Rien d’autre n’y est gardé sans vous le demander.':
    'The whole atlas, query engine and tables included, can be kept in this browser and open without a network. Nothing else is kept in it without asking you.',
  'L’atlas vise les règles WCAG 2.2 niveau AA et le RGAA 4.1. Voici ce qui a été vérifié, et ce qui ne va pas.':
    'The atlas aims at WCAG 2.2 level AA and the French RGAA 4.1. This is what was checked, and what is wrong.',
  'Montrer tous les indicateurs': 'Show all indicators',
  'Montrer toutes les sources': 'Show all sources',
  'Non conforme': 'Not conformant',
  'Par axe-core 4.14 : toutes les vues et leurs dialogues principaux, sur grand écran et sur téléphone, les vues aussi en sombre, contrastes compris ; aucun écart aux règles WCAG 2.2 A et AA qu’il sait vérifier.':
    'By axe-core 4.14: all views and their main dialogs, on a large screen and a phone, the views in the dark too, contrast included; nothing found against the rules of WCAG 2.2 A and AA that it can check.',
  'Par l’arbre d’accessibilité de Chromium : noms des commandes, ordre des titres, régions, annonces des résultats d’un filtre.':
    'By the accessibility tree of Chromium: names of controls, order of headings, landmarks, announcements of what a filter keeps.',
  'Pauvreté, emploi, jeunes…': 'Poverty, employment, youth…',
  'Pourquoi pas les autres': 'Why not the others',
  'Premières lignes : {title}': 'First rows: {title}',
  'QPV 2015, plus rien après {last} : {indicators}': 'QPV 2015, nothing after {last}: {indicators}',
  'Quel indicateur existe, pour quels territoires et quelles années : la case dit la part des territoires qui ont un chiffre. Un nom ouvre sa définition.':
    'Which indicator exists, for which territories and years: a cell tells the share of territories with a figure. A name opens its definition.',
  Rapport: 'Ratio',
  'Replier les premières lignes': 'Hide the first rows',
  'Revenir à la carte': 'Back to the map',
  'Rien n’est gardé. La copie demande {bytes}.': 'Nothing is kept. The copy takes {bytes}.',
  Ruptures: 'Breaks',
  'Réserves de couverture et défauts des fichiers': 'Caveats of coverage and faults in the files',
  'Sans réponse satisfaisante d’un organisme public français, vous pouvez saisir le Défenseur des droits : formulaire en ligne, délégué de votre région, ou courrier gratuit, sans timbre, Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07.':
    'Without a satisfying answer from a French public body, you can turn to the Défenseur des droits: form online, delegate of your region, or a letter without stamp to Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07.',
  'Sert à\u00a0: {programmes}.': 'Serves: {programmes}.',
  'Signaler un défaut, obtenir un contenu': 'Reporting a fault, obtaining content',
  'Source\u00a0: {source}': 'Source: {source}',
  'Sélectionner un coin du nuage de points se fait à la souris ; au clavier, les deux bornes de chaque mesure donnent la même sélection.':
    'Selecting a corner of the scatter plot is done by pointer; by keyboard, the two ends of each measure give the same selection.',
  'Territoires avec un chiffre, année par année': 'Territories with a figure, year by year',
  'Tous ({count})': 'All ({count})',
  'Tous les QPV {generation} ensemble': 'All QPV {generation} together',
  'Trouvé\u00a0:': 'Found:',
  Type: 'Type',
  'Télécharger {file}': 'Download {file}',
  'au sens du RGAA 4.1 : ses 106 critères n’ont pas été audités. Ce qui suit est une auto-évaluation, établie le 27 novembre 2026.':
    'in the sense of RGAA 4.1: its 106 criteria have not been audited. What follows is a self-evaluation of 27 November 2026.',
  'aucune table ne le porte encore': 'no table holds it yet',
  'chargée avant la première carte': 'loaded before the first map',
  'chargée avec le moteur de calcul': 'loaded with the query engine',
  'chargée à la demande': 'loaded on demand',
  'lignes écartées': 'rows left out',
  'moins de la moitié': 'less than half',
  'moins des trois quarts': 'less than three quarters',
  'moins d’un quart': 'less than a quarter',
  'rupture de série,': 'break in series,',
  'rupture de série\u00a0: ne se compare pas aux années d’avant':
    'break in series: not comparable with earlier years',
  sources: 'sources',
  table: 'table',
  tables: 'tables',
  'texte répété': 'repeated text',
  'tous les territoires': 'all territories',
  'toutes gardées': 'all kept',
  'trois quarts et plus': 'three quarters and more',
  '{count} colonnes': '{count} columns',
  '{count} fichier': '{count} file',
  '{count} fichiers': '{count} files',
  '{count} gardées': '{count} kept',
  '{count} lignes lues': '{count} rows read',
  '{count} premières lignes, sans les contours.': 'First {count} rows, without the outlines.',
  '{count} premières lignes.': 'First {count} rows.',
  '{count} sur {total}': '{count} of {total}',
  '{name} ({posts} postes l’année voisine)': '{name} ({posts} posts in the adjacent year)',
  '{numerator}, sur {denominator}': '{numerator}, over {denominator}',
  '{programme} {year}\u00a0: {departments}. Le fichier n’en contient aucune ligne\u00a0; leur montant est inconnu.':
    '{programme} {year}: {departments}. The file holds no row of them; their amount is unknown.',
  '{unit}\u00a0; {direction}': '{unit}; {direction}',
  '{year}\u00a0: {why}': '{year}: {why}',
  'À 200 % de zoom, à 320 pixels de large, avec les espacements de texte de WCAG 1.4.12 : rien ne déborde.':
    'At 200 % zoom, 320 pixels wide, with the text spacing of WCAG 1.4.12: nothing is wider than the screen.',
  'Écrivez à qui publie cet atlas, ou sur la page de son dépôt, avec le lien de la vue et l’outil que vous employez : il doit vous donner le contenu sous une autre forme.':
    'Write to whoever publishes this atlas, or on the page of its repository, with the link of the view and the tool you use: they have to give you the content in another form.',
  'État de conformité': 'State of conformity',
  écartés: 'left out'
} as const
