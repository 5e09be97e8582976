export default {
  ' et qualité': ' and quality',
  '* Avant 2024, la plupart des contrats ne peuvent pas être classés NPNRU ou non : ces années ne se comparent pas à 2024.':
    '* Before 2024 most contracts cannot be told to be NPNRU or not: these years do not compare with 2024.',
  '* Incomplet : le fichier de cette année laisse des départements de côté. La baisse n’en est pas une.':
    '* Incomplete: the file for this year leaves departments out. The fall is not one.',
  '2020 à 2023 suivent les contrats de ville 2015-2023, 2024 ceux de 2024. Ils sont rapprochés par leur intercommunalité ou leur commune ; ceux d’une seule génération restent à part.':
    '2020 to 2023 follow the city contracts of 2015–2023, 2024 those of 2024. They are matched by their grouping of communes or their commune; those of a single generation stand apart.',
  '2025 n’est pas montré : les fichiers publiés pour cette année sont faux.':
    '2025 is not shown: the files published for that year are wrong.',
  'Accessibilité : non conforme': 'Accessibility: not conformant',
  'Aller au contenu': 'Skip to the content',
  'Aller aux chiffres': 'Skip to the figures',
  'Aucun lieu ne porte ce nom. Essayez une commune, un département ou un code.':
    'No place has this name. Try a commune, a department or a code.',
  'Aucun montant de projet n’a été trouvé pour ce territoire. Cela ne veut pas dire qu’il n’y en a pas : il n’existe pas de fichier ouvert des montants NPNRU.':
    'No project amount was found for this territory. This does not mean that there is none: there is no open file of NPNRU amounts.',
  'Aucun montant n’est connu {by} ici.': 'No amount is known {by} here.',
  'Aucun montant n’est connu {by} pour ces programmes : il n’est pas réparti en dessous du niveau où il est publié.':
    'No amount is known {by} for these programmes: it is not divided below the level at which it is published.',
  'Aucun montant à classer ici avec ces filtres.': 'No amount to rank here with these filters.',
  'Aucun poste ne répond à ces filtres.': 'No post matches these filters.',
  'Aucune ligne à exporter : élargissez les filtres.': 'No row to export: widen the filters.',
  'Bornes, séparées par des points-virgules': 'Class limits, separated by semicolons',
  'Ce lieu n’existe pas dans les tables.': 'This place is not in the tables.',
  'Ces montants n’ont pas pu être lus : {message}': 'These amounts could not be read: {message}',
  'Ces montants sont connus au contrat de ville : les répartir entre quartiers serait une invention.':
    'These amounts are known by city contract: dividing them between neighbourhoods would be an invention.',
  'Cette carte n’a pas de classes : la taille seule dit la valeur.':
    'This map has no classes: size alone tells the value.',
  'Cette vue arrive…': 'This view is on its way…',
  'Changer de langue': 'Change language',
  'Changer sans garder': 'Change without keeping',
  'Chaque chiffre garde son statut dans une colonne à part\u00a0: une cellule vide n’est jamais un zéro. Le fichier emporte filtres, sources, licences, avertissements, SQL, lien et version des données ({version}).':
    'Each figure keeps its status in a column of its own: an empty cell is never a zero. The file carries filters, sources, licences, cautions, SQL, link and the version of the data ({version}).',
  Chargement: 'Loading',
  'Chercher un lieu': 'Search for a place',
  'Choisir un autre territoire': 'Choose another territory',
  'Classes de couleur': 'Colour classes',
  'Concours de l’ANRU localisés': 'Located ANRU funding',
  'Connu pour tout le contrat de ville, {name}': 'Known for the whole city contract, {name}',
  'Connu {by}': 'Known {by}',
  'Contrat de ville 2015-2023, sans équivalent du même nom dans les contrats de 2024.':
    'City contract 2015–2023, with no equivalent of the same name among the contracts of 2024.',
  'Conventions sur plusieurs années': 'Multi-year agreements',
  'Copie de l’atlas': 'Copy of the atlas',
  'Copier tout le SQL': 'Copy all the SQL',
  Copié: 'Copied',
  'Ctrl + molette pour zoomer la carte': 'Ctrl + scroll to zoom the map',
  'De cette liste au total': 'From this list to the total',
  'Demander à nouveau': 'Ask again',
  'Dernière année': 'Last year',
  'Des tables arrivent : {loaded} sur {total}, décompressés.':
    'Tables are arriving: {loaded} of {total}, uncompressed.',
  'Deux doigts pour déplacer la carte': 'Two fingers to move the map',
  'Elle revient d’elle-même quand il la rend. Les chiffres et les tableaux marchent.':
    'It comes back by itself when the browser gives it back. Figures and tables work.',
  'En foncé, les années de la carte.': 'In dark, the years of the map.',
  Exporter: 'Export',
  'Exporter les données': 'Export the data',
  'Fermer le tableau': 'Close the table',
  'Filtres de la carte': 'Map filters',
  Financeur: 'Funder',
  'Flèches : déplacer. + et − : zoomer.': 'Arrows: move. + and −: zoom.',
  Garder: 'Keep',
  'Garder le fichier et changer': 'Keep the file and change',
  'Garder les fichiers et changer': 'Keep the files and change',
  Génération: 'Generation',
  'Hauteur des colonnes : {heights}': 'Height of the columns: {heights}',
  'Hauteur du tableau': 'Height of the table',
  'Hors connexion. Ce qui est déjà ouvert reste ; le reste attend le réseau.':
    'Offline. What is already open stays; the rest waits for the network.',
  'Hors connexion. Tout l’atlas est dans ce navigateur ; seule la recherche d’adresses attend le réseau.':
    'Offline. The whole atlas is in this browser; only the address search waits for the network.',
  'Hors filtre NPNRU : {amount} de contrats sans quartier 2024, que rien ne permet de classer.':
    'Outside the NPNRU filter: {amount} of contracts without a 2024 neighbourhood, which nothing allows to be classified.',
  'Il faut au moins un programme': 'At least one programme is needed',
  'Il rouvre les mêmes chiffres, et dit si les données ont changé depuis.':
    'It opens the same figures again, and says if the data have changed since.',
  'Ils n’ont pas pu être calculés : {message}': 'They could not be worked out: {message}',
  'Ils n’ont pas pu être lus : {message}': 'They could not be read: {message}',
  'La carte ne peut pas être dessinée : ce navigateur ne donne pas accès à WebGL.':
    'The map cannot be drawn: this browser gives no access to WebGL.',
  'La carte se lit déjà.': 'The map can be read already.',
  'La carte s’est effacée : le navigateur a repris la mémoire graphique.':
    'The map was cleared: the browser took back its graphics memory.',
  'La mémoire a manqué pour une question. Fermez d’autres onglets ou retirez un fichier, puis demandez à nouveau ; vos fichiers et l’adresse restent.':
    'There was not enough memory for a question. Close other tabs or remove a file, then ask again; your files and the address stay.',
  'La question posée à DuckDB': 'The question put to DuckDB',
  'Le catalogue se lit déjà.': 'The catalogue can be read already.',
  'Le classement arrive avec le moteur de calcul.': 'The ranking comes with the query engine.',
  'Le classement n’a pas pu être calculé : {message}': 'The ranking could not be worked out: {message}',
  'Le lien': 'The link',
  'Le moteur de calcul arrive : {loaded} sur {total}, décompressés. {readable}':
    'The query engine is on its way: {loaded} of {total}, uncompressed. {readable}',
  'Le moteur de calcul arrive. {readable}': 'The query engine is on its way. {readable}',
  'Le moteur de calcul ne démarre pas : les contours, la recherche et les chiffres d’ouverture (postes 2024 par contrat de ville) restent ; les filtres, les évolutions et les autres niveaux manquent.':
    'The query engine does not start: outlines, search and the opening figures (posts of 2024 by city contract) remain; filters, changes and the other levels are missing.',
  'Le moteur de calcul ne répond plus depuis dix secondes. Il travaille peut-être encore ; s’il redémarre, vos fichiers, l’adresse et la question posée restent.':
    'The calculation engine has not answered for ten seconds. It may still be working; if it restarts, your files, the address and the question asked stay.',
  'Le moteur de calcul s’est arrêté ; il redémarre. Vos fichiers, l’adresse et la question posée restent.':
    'The calculation engine stopped; it is restarting. Your files, the address and the question asked stay.',
  'Le moteur de calcul s’est arrêté et ne redémarre pas : la mémoire manque peut-être. Fermez d’autres onglets, puis réessayez ; vos fichiers, l’adresse et la question posée restent.':
    'The calculation engine stopped and does not restart: memory may be lacking. Close other tabs, then try again; your files, the address and the question asked stay.',
  'Le moteur de calcul s’était arrêté ; il a redémarré, et rien n’est perdu.':
    'The calculation engine had stopped; it has restarted, and nothing is lost.',
  'Le texte même qui a été exécuté, dans l’ordre, sur les tables ci-dessous.':
    'The very text that was run, in order, on the tables below.',
  'Les bornes restent fixes pendant que vous filtrez.': 'The class limits stay fixed while you filter.',
  'Les chiffres demandés suivent.': 'The figures asked for follow.',
  'Les chiffres, les tableaux et les exports marchent. Activez l’accélération graphique du navigateur, ou fermez d’autres onglets, puis réessayez.':
    'Figures, tables and exports work. Turn on graphics acceleration in the browser, or close other tabs, then try again.',
  'Les conventions NPNRU courent sur plusieurs années : l’année ne les filtre pas.':
    'NPNRU agreements run over several years: the year does not filter them.',
  'Les montants arrivent avec le moteur de calcul.': 'The amounts come with the query engine.',
  'Les niveaux plus larges que le territoire choisi sont barrés.':
    'Levels wider than the chosen territory are struck out.',
  'Les questions posées à DuckDB': 'The questions put to DuckDB',
  'Les tables lues': 'The tables read',
  'Lire la carte en tableau': 'Read the map as a table',
  'L’atlas a été mis à jour dans une autre fenêtre. L’adresse garde ce que vous regardez.':
    'The atlas was updated in another window. The address keeps what you are looking at.',
  'L’atlas ne peut pas s’ouvrir': 'The atlas cannot open',
  'L’atlas n’a pas pu être gardé\u00a0: {reason}. Il marche comme avant, avec le réseau.':
    'The atlas could not be kept: {reason}. It works as before, with the network.',
  'L’atlas se garde pour s’ouvrir sans réseau ({bytes}).':
    'The atlas is being kept to open without a network ({bytes}).',
  'L’atlas s’ouvre désormais sans réseau.': 'The atlas now opens without a network.',
  'L’atlas va être gardé dans ce navigateur pour s’ouvrir sans réseau\u00a0: {bytes}.':
    'The atlas will be kept in this browser to open without a network: {bytes}.',
  'L’autre langue ouvre une autre page\u00a0: ce qui n’est pas gardé dans ce navigateur se ferme.':
    'The other language opens another page: what is not kept in this browser closes.',
  'L’outil d’export n’est pas arrivé : rechargez la page quand le réseau est revenu.':
    'The export tool did not arrive: reload the page when the network is back.',
  'L’évolution arrive avec le moteur de calcul.': 'The trend comes with the query engine.',
  'L’évolution n’a pas pu être calculée : {message}': 'The trend could not be worked out: {message}',
  Mesure: 'Measure',
  'Montant {years}': 'Amount {years}',
  'Montants connus pour tout le contrat de ville': 'Amounts known for the whole city contract',
  'Montants connus {by}': 'Amounts known {by}',
  'Montrer les {count} lignes': 'Show all {count} rows',
  'Montrer les {count} {areas}': 'Show all {count} {areas}',
  Méthode: 'Method',
  'M€': '€m',
  'Ne pas garder': 'Do not keep',
  'Nombre de classes': 'Number of classes',
  'Noms tels que le fichier les écrit ; un même organisme peut y figurer sous plusieurs noms.':
    'Names as the file writes them; one organisation may appear under several names.',
  'Ouvrir le tableau': 'Open the table',
  'Par habitant : la population des quartiers n’est connue pour aucun contrat concerné.':
    'Per inhabitant: the population of the neighbourhoods is known for none of the contracts concerned.',
  'Par habitant : sur {share} du montant, là où le contrat et la population de ses quartiers sont connus.':
    'Per inhabitant: on {share} of the amount, where the contract and the population of its neighbourhoods are known.',
  'Pas de fichier\u00a0: {why}.': 'No file: {why}.',
  'Postes et conventions ne s’additionnent pas : cocher les uns décoche les autres.':
    'Posts and agreements do not add up: ticking one unticks the other.',
  'Postes, subventions de l’année': 'Posts, grants of the year',
  'Premiers bénéficiaires': 'Largest beneficiaries',
  'Première année': 'First year',
  'Projets NPNRU relevés ici': 'NPNRU projects found here',
  'Quartier touché par le NPNRU.': 'Neighbourhood concerned by the NPNRU.',
  'Quartier, commune, département…': 'Neighbourhood, commune…',
  'Recalculer les bornes': 'Work out the limits again',
  Recharger: 'Reload',
  'Redémarrer le moteur': 'Restart the engine',
  'Relevé incomplet : rapporté aux habitants, ce total ne voudrait rien dire.':
    'Incomplete survey: per inhabitant, this total would mean nothing.',
  'Retirer le filtre {text}': 'Remove the filter {text}',
  'Revenir aux chiffres d’ensemble': 'Back to the overall figures',
  'Rien n’a encore été demandé à DuckDB : il démarre.':
    'Nothing has been asked of DuckDB yet: it is starting.',
  'Réserve : {flag}.': 'Caveat: {flag}.',
  'SQL : {title}': 'SQL: {title}',
  Table: 'Table',
  'Taille des symboles : {sizes}': 'Size of the symbols: {sizes}',
  'Territoires par classe : en lignes « {rows} », en colonnes « {columns} »':
    'Territories by class: “{rows}” in rows, “{columns}” in columns',
  'Tous les financeurs': 'All funders',
  'Tout est calculé dans ce navigateur : rien de ce que vous choisissez n’en sort.':
    'Everything is worked out in this browser: nothing that you choose leaves it.',
  'Tout voir sur ce territoire': 'See everything on this territory',
  'Télécharger le fichier': 'Download the file',
  'Un fichier de l’atlas manque, ou n’est pas arrivé entier. Réessayez ; si le message revient, le site est en cours de mise à jour ou incomplet.':
    'A file of the atlas is missing, or did not arrive whole. Try again; if this message comes back, the site is being updated or incomplete.',
  'Une convention n’a pas de postes à compter.': 'An agreement has no posts to count.',
  'Une version plus récente de l’atlas est prête. L’adresse garde ce que vous regardez.':
    'A newer version of the atlas is ready. The address keeps what you are looking at.',
  Version: 'Version',
  'Version d’une table\u00a0: les huit premiers chiffres de la somme SHA-256 de son fichier. Toutes les tables ensemble\u00a0:':
    'Version of a table: the first eight digits of the SHA-256 checksum of its file. All tables together:',
  'Voir son contrat de ville': 'See its city contract',
  'Voir {by}': 'View {by}',
  'Vos fichiers qui ne sont pas gardés seront à rouvrir.':
    'Your files that are not kept will have to be opened again.',
  Vues: 'Views',
  'de l’enveloppe de {amount} ({kind})': 'of the funding envelope of {amount} ({kind})',
  'des chiffres\u00a0: {title}': 'of the figures: {title}',
  'habitants en quartier': 'inhabitants of neighbourhoods',
  'il n’a pas pu être fait ({message})': 'it could not be made ({message})',
  'la carte': 'the map',
  'les données': 'the data',
  'par habitant des quartiers': 'per inhabitant of the neighbourhoods',
  'quartiers 2024': '2024 neighbourhoods',
  superficie: 'area',
  '{amount} de ces {areas}, hors de {zone} : non comptés dans le total':
    '{amount} of these {areas}, outside {zone}: not counted in the total',
  '{amount} de plusieurs territoires ensemble, comptés dans le total sans être divisés':
    '{amount} of several territories together, counted in the total without being divided',
  '{amount} sans {one} indiqué dans le fichier, comptés dans le total':
    '{amount} with no {one} stated in the file, counted in the total',
  '{bytes}, fait dans ce navigateur\u00a0: rien n’a été envoyé.':
    '{bytes}, made in this browser: nothing was sent.',
  '{count} QPV 2024 sont touchés par un quartier du NPNRU (codes de 2015, reportés par recouvrement de surface). Pour les postes, le filtre garde les contrats qui ont au moins un tel quartier, ou qui n’en ont aucun.':
    '{count} QPV 2024 are concerned by an NPNRU neighbourhood (2015 codes, carried over by overlap of area). For posts, the filter keeps the contracts that have at least one such neighbourhood, or that have none.',
  '{first} à {last}': '{first} to {last}',
  '{kept} quartiers sur {total}': '{kept} of {total} neighbourhoods',
  '{loaded} sur {total}': '{loaded} of {total}',
  '{name}, liste d’adresses, qui n’est jamais gardée': '{name}, a list of addresses, which is never kept',
  '{name}, pas encore lu': '{name}, not read yet',
  '{title} : {figures}': '{title}: {figures}',
  '{total} relevés dans des pages publiques, soit {share} de l’enveloppe nationale ({envelope}, {kind}). Relevé incomplet ; les montants sont de natures diverses.':
    '{total} found in public pages, or {share} of the national funding envelope ({envelope}, {kind}). Incomplete survey; the amounts are of various kinds.',
  '\u00a0: {about}.': ': {about}.',
  'À copier à la main': 'Copy it by hand',
  'Évolution, postes': 'Trend, posts',
  'Évolution¦trend': 'Trend',
  '€/hab.': '€/inh.',
  '⌘ + molette pour zoomer la carte': '⌘ + scroll to zoom the map'
} as const
