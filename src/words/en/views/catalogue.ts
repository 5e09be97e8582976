export default {
  ', comme attendu': '',
  ', sans les contours': '',
  ', {rows} lignes, {gzipBytes} compressée, {value}.': '',
  '. Attendu\u00a0: {frenchSpaces}': '',
  '. One of {join}': '',
  Afficher: '',
  Agrégation: '',
  'Au clavier seul, dans Chromium : chercher, filtrer, changer de mesure, choisir un territoire, lire le tableau, exporter une carte. À chaque arrêt le focus est visible et n’est pas recouvert.':
    'By keyboard alone, in Chromium: searching, filtering, changing the measure, choosing a territory, reading the table, exporting a map. At every stop the focus is visible and not covered.',
  'Aucun essai n’a été fait avec NVDA, JAWS, VoiceOver ou TalkBack, ni par des personnes handicapées, ni dans Firefox ou Safari.':
    'Nothing was tried with NVDA, JAWS, VoiceOver or TalkBack, nor by people with disabilities, nor in Firefox or Safari.',
  'Aucun indicateur ne répond à «\u00a0{query}\u00a0» pour ces territoires.': '',
  'Aucune réserve\u00a0: tous les contrôles sont conformes.': '',
  'Aucune source ne répond à «\u00a0{query}\u00a0».': '',
  'Avec les réglages du système : thème sombre, couleurs forcées, contraste accru, mouvements réduits.':
    'With the settings of the system: dark theme, forced colours, more contrast, reduced motion.',
  'Avec un chiffre': '',
  'Ce navigateur ne le permet pas ici : il y faut une adresse en https, hors fenêtre privée.': '',
  'Ce que chaque programme laisse de côté': '',
  'Ce que les fichiers ouverts ne disent pas, ou disent mal. Rien de ce qui manque n’est remplacé par un zéro.':
    '',
  'Ce qui a été vérifié, et comment': 'What was checked, and how',
  'Ce qui n’est pas accessible, ou pas vérifié': 'What is not accessible, or not checked',
  'Chaque fichier lu, son producteur, sa date, sa licence, ce qui en a été gardé et ce qui repose sur lui.':
    '',
  'Chercher un indicateur': '',
  'Colonnes : {title}': '',
  'Connus des QPV 2015, sans équivalent publié pour les QPV 2024 : {indicators}': '',
  'Contenu (en anglais, comme les fichiers)': '',
  'Contrôles montrés': '',
  'Contrôles\u00a0: {join}': '',
  'Couverture : {label}': '',
  'Couverture des indicateurs, {label}': '',
  'Dans l’éditeur SQL et sur une page à exporter, les couleurs restent celles du papier en thème sombre.':
    'In the SQL editor and on a page to be exported, colours stay those of paper in the dark theme.',
  'Des fichiers Arrow, à télécharger tels que l’atlas les lit : {formatBytes} compressés pour la première carte, {formatBytes2} avec le moteur de calcul, le reste à la demande.':
    '',
  'Départements absents d’un fichier': '',
  'D’où viennent les chiffres de l’atlas, ce qui en a été vérifié, ce qui manque. {count} sources deviennent {count2} tables ({bytes} compressées), contrôlées {count3} fois\u00a0: {countOfState}, {countOfState2}{value}.':
    '',
  'En tout': '',
  'Faits à chaque fabrication des tables. Une réserve est à connaître avant de citer un chiffre ; un échec arrête la publication.':
    '',
  'Fichiers lus : {label}': '',
  'Fichiers lus et écartés': '',
  'Filtrer les sources': '',
  'Garder l’atlas dans ce navigateur': '',
  Gardées: '',
  'INSEE, adultes-relais, contours…': '',
  'Indicateurs qui s’arrêtent': '',
  'La carte est une image pour un lecteur d’écran : le tableau de la même carte en dit le contenu, pas les formes ni les voisinages.':
    'The map is a picture to a screen reader: the table of the same map says its content, not shapes or what lies beside what.',
  'La copie de {bytes} arrive : {round} %.': '',
  'La copie est là, entière.': '',
  'La copie n’a pas pu être faite : {reason}. Elle demande {bytes}.': '',
  'La réponse vient avec le moteur de calcul.': '',
  'La table arrive…': '',
  'La table de couverture arrive…': '',
  'La table de couverture n’a pas pu être lue\u00a0: {message}': '',
  'La table n’a pas pu être lue\u00a0: {value}': '',
  'Le clavier seul n’a pas été essayé de bout en bout pour exporter des données, ouvrir un fichier, poser une question en SQL, comparer, partager et présenter ; ni les contrastes du thème sombre mesurés.':
    'The keyboard alone was not tried from end to end for exporting data, opening a file, asking a question in SQL, comparing, sharing and presenting; nor were contrasts of the dark theme measured.',
  'Les autres': '',
  'Les chiffres d’où vous venez reposent sur {count} sources\u00a0:': '',
  'Les couleurs des classes les plus claires n’ont pas 3:1 avec le fond ; un contour et la légende, avec ses nombres, les en séparent.':
    'The colours at one end of the scales have less than 3:1 against the background; an outline and the legend, with its counts, set them apart.',
  'Les fichiers PDF exportés ne sont pas balisés. Leur contenu existe en tableau dans l’atlas et en XLSX ou CSV.':
    'Exported PDF files are not tagged. Their content exists as tables in the atlas and as XLSX or CSV.',
  'Les lignes arrivent avec le moteur de calcul…': '',
  'Les lignes ne peuvent pas être lues\u00a0: le moteur de calcul n’a pas démarré. Le fichier reste à télécharger.':
    '',
  'Les tables sont lues et jointes dans ce navigateur\u00a0: rien de ce que vous choisissez n’en sort.': '',
  'Lignes écartées, fichier par fichier ({count})': '',
  Lues: '',
  'L’atlas entier, moteur de calcul et tables compris, peut être gardé dans ce navigateur et s’ouvrir sans réseau. Rien d’autre n’y est gardé sans vous le demander.':
    '',
  'L’atlas vise les règles WCAG 2.2 niveau AA et le RGAA 4.1. Voici ce qui a été vérifié, et ce qui ne va pas.':
    'The atlas aims at WCAG 2.2 level AA and the French RGAA 4.1. This is what was checked, and what is wrong.',
  'Montrer tous les indicateurs': '',
  'Montrer toutes les sources': '',
  'Non conforme': 'Not conformant',
  'Par axe-core 4.14, en clair : toutes les vues et leurs dialogues principaux, sur grand écran et sur téléphone ; aucun écart aux règles WCAG 2.2 A et AA qu’il sait vérifier.':
    'By axe-core 4.14, in the light theme: all views and their main dialogs, on a large screen and on a phone; no departure from the WCAG 2.2 A and AA rules it can check.',
  'Par l’arbre d’accessibilité de Chromium : noms des commandes, ordre des titres, régions, annonces des résultats d’un filtre.':
    'By the accessibility tree of Chromium: names of controls, order of headings, landmarks, announcements of what a filter keeps.',
  'Pauvreté, emploi, jeunes…': '',
  'Pourquoi pas les autres': '',
  'Premières lignes : {title}': '',
  'QPV 2015, plus rien après {last} : {indicators}': '',
  'Quel indicateur existe, pour quels territoires et quelles années : la case dit la part des territoires qui ont un chiffre. Un nom ouvre sa définition.':
    '',
  Rapport: '',
  'Revenir à la carte': '',
  'Rien n’est gardé. La copie demande {bytes}.': '',
  Ruptures: '',
  'Réserves de couverture et défauts des fichiers': '',
  'Sans réponse satisfaisante d’un organisme public français, vous pouvez saisir le Défenseur des droits : formulaire en ligne, délégué de votre région, ou courrier gratuit, sans timbre, Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07.':
    'Without a satisfying answer from a French public body, you can turn to the Défenseur des droits: form online, delegate of your region, or a letter without stamp to Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07.',
  'Sert à\u00a0: {join}.': '',
  'Signaler un défaut, obtenir un contenu': 'Reporting a fault, obtaining content',
  'Source\u00a0: {source}': '',
  'Sélectionner un coin du nuage de points se fait à la souris ; au clavier, les deux bornes de chaque mesure donnent la même sélection.':
    'Selecting a corner of the scatter plot is done by pointer; by keyboard, the two ends of each measure give the same selection.',
  'Territoires avec un chiffre, année par année': '',
  'Tous ({count})': '',
  'Tous les QPV {generation} ensemble': '',
  'Trouvé\u00a0: {frenchSpaces}': '',
  Type: '',
  'Télécharger {file}': '',
  'au sens du RGAA 4.1 : ses 106 critères n’ont pas été audités. Ce qui suit est une auto-évaluation, établie le 27 novembre 2026.':
    'in the sense of RGAA 4.1: its 106 criteria have not been audited. What follows is a self-evaluation of 27 November 2026.',
  'aucune table ne le porte encore': '',
  'chargée avant la première carte': '',
  'chargée avec le moteur de calcul': '',
  'chargée à la demande': '',
  'lignes écartées': '',
  'moins de la moitié': '',
  'moins des trois quarts': '',
  'moins d’un quart': '',
  'rupture de série,': '',
  'rupture de série\u00a0: ne se compare pas aux années d’avant': '',
  'texte répété': '',
  'tous les territoires': '',
  'toutes gardées': '',
  'trois quarts et plus': '',
  '{bytes}, Arrow IPC': '',
  '{count} colonnes': '',
  '{count} premières lignes{value}.': '',
  '{count} {value}, {read} lignes lues, {kept} gardées': '',
  '{description} Key: {join}.': '',
  '{name} ({postsNearby} postes l’année voisine)': '',
  '{numerator}, sur {denominator}': '',
  '{programme} {year}\u00a0: {format}. Le fichier n’en contient aucune ligne\u00a0; leur montant est inconnu.':
    '',
  '{value} les premières lignes': '',
  'À 200 % de zoom, à 320 pixels de large, avec les espacements de texte de WCAG 1.4.12 : rien ne déborde.':
    'At 200 % zoom, 320 pixels wide, with the text spacing of WCAG 1.4.12: nothing is wider than the screen.',
  'Écrivez à qui publie cet atlas, ou sur la page de son dépôt, avec le lien de la vue et l’outil que vous employez : il doit vous donner le contenu sous une autre forme.':
    'Write to whoever publishes this atlas, or on the page of its repository, with the link of the view and the tool you use: they have to give you the content in another form.',
  'État de conformité': 'State of conformity',
  écartés: ''
} as const
