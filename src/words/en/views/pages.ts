export default {
  ' : {names}': ': {names}',
  ', simplifiés.': ', simplified.',
  '2015-2023, sans équivalent du même nom en 2024':
    '2015-2023, without an equivalent of the same name in 2024',
  'Ajouter un quartier, un contrat de ville ou un département':
    'Add a neighbourhood, a city contract or a department',
  'Ajoutez au moins un autre territoire\u00a0: leurs indicateurs se liront côte à côte.':
    'Add at least one other territory: their indicators will stand side by side.',
  'Aucune des sources retenues ne publie d’indicateur de ces quartiers.':
    'None of the sources used publishes an indicator of these neighbourhoods.',
  'Aucune table ne connaît le code {code}. Cherchez un lieu par son nom, en haut de la page.':
    'No table knows the code {code}. Search for a place by its name, at the top of the page.',
  'Avancer {name}': 'Move {name} forward',
  'Bénéficiaires d’adultes-relais et de postes FONJEP en {year}, subventions annuelles':
    'Beneficiaries of adultes-relais and FONJEP posts in {year}, yearly grants',
  'Carte : les quartiers prioritaires 2024 de {name}': 'Map: the 2024 priority neighbourhoods of {name}',
  'Carte : {name} et les quartiers {generation} alentour, {communes}':
    'Map: {name} and the {generation} neighbourhoods around it, {communes}',
  'Ce qui manque ici': 'What is missing here',
  'Ces chiffres n’ont pas pu être lus\u00a0: {message}': 'These figures could not be read: {message}',
  'Ces montants n’ont pas pu être lus\u00a0: {message}': 'These amounts could not be read: {message}',
  'Cette fiche ne peut pas s’ouvrir': 'This page cannot be opened',
  'Cette fiche n’existe pas': 'This page does not exist',
  'Choisissez deux à cinq quartiers ou territoires\u00a0: leurs indicateurs se liront côte à côte.':
    'Choose two to five neighbourhoods or territories: their indicators will stand side by side.',
  'Cinq territoires au plus\u00a0: retirez-en un pour en ajouter un autre.':
    'Five territories at most: remove one to add another.',
  'Citer cette fiche': 'Cite this page',
  'Comparer des quartiers et des territoires': 'Compare neighbourhoods and territories',
  'Faubourg, l’atlas des quartiers prioritaires, {kind} «\u00a0{name}\u00a0» ({code}), fiche consultée le {today}, d’après les données datées ci-dessus. {address}':
    'Faubourg, the atlas of priority neighbourhoods, {kind} “{name}” ({code}), page consulted on {today}, from the data dated above. {address}',
  'Fiche d’un quartier ou d’un territoire': 'Page of a neighbourhood or a territory',
  'Générations différentes.': 'Different generations.',
  'Ils arrivent avec le moteur de calcul…': 'They come with the query engine…',
  Imprimer: 'Print',
  'Indicateur dessiné': 'Indicator drawn',
  'Indicateurs côte à côte': 'Indicators side by side',
  'Indicateurs par thème et par territoire': 'Indicators by theme and by territory',
  'La Reynerie, QN03101M, Nord…': 'La Reynerie, QN03101M, Nord…',
  'La Reynerie, QN03101M, Seine-Saint-Denis…': 'La Reynerie, QN03101M, Seine-Saint-Denis…',
  'La fiche arrive…': 'The page is on its way…',
  'La fiche se met en page…': 'The page is being laid out…',
  'Le fichier n’a pas pu être fait : {message}': 'The file could not be made: {message}',
  'Le programme 147 contient les postes d’adultes-relais et FONJEP\u00a0: ces lignes ne s’additionnent pas.':
    'Programme 147 contains the adultes-relais and FONJEP posts: these rows do not add up.',
  'Le quartier {code} n’existe pas dans les tables.': 'The neighbourhood {code} is not in the tables.',
  'Le retirer': 'Remove it',
  'Les barres comparent les longueurs d’une même ligne\u00a0; elles ne disent ni le mieux ni le moins bien. L’année est celle que le plus de territoires ont en commun\u00a0; une autre est écrite sous le chiffre.':
    'Bars compare lengths within a row; they say neither better nor worse. The year is the one that most territories share; another is written under the figure.',
  'Les chiffres arrivent avec le moteur de calcul…': 'The figures come with the query engine…',
  'Les comparaisons arrivent…': 'The comparisons are on their way…',
  'Les montants arrivent avec le moteur de calcul…': 'The amounts come with the query engine…',
  'Les noms des quartiers n’ont pas pu être lus\u00a0: {message}':
    'The names of the neighbourhoods could not be read: {message}',
  'Les quartiers arrivent…': 'The neighbourhoods are on their way…',
  'Les {first} plus peuplés\u00a0; les {others} autres sont à l’adresse de cette fiche.':
    'The {first} with most inhabitants; the {others} others are at the address of this page.',
  'Les {most} premiers montants de {count}\u00a0; les autres sont à l’adresse de cette fiche.':
    'The first {most} amounts of {count}; the others are at the address of this page.',
  'Montrer les plus peuplés seulement': 'Show only those with most inhabitants',
  'Montrer les principaux indicateurs seulement': 'Show the main indicators only',
  'Montrer les {count} quartiers': 'Show all {count} neighbourhoods',
  'Montrer les {others} autres indicateurs': 'Show the {others} other indicators',
  'Pas de carte\u00a0: le contour de ce quartier n’est publié par aucune des sources retenues. Les tables de l’INSEE n’en donnent que le code et le nom.':
    'No map: none of the sources used publishes the outline of this neighbourhood. INSEE’s tables give its code and name only.',
  'Population, pauvreté, emploi, programmes, financements et sources d’un quartier prioritaire, d’un contrat de ville ou d’un département, sur deux pages à imprimer.':
    'Population, poverty, employment, programmes, funding and sources of a priority neighbourhood, a city contract or a department, on two pages to print.',
  'Programmes présents': 'Programmes present',
  'Précautions des producteurs ({count})': 'Cautions of the producers ({count})',
  'Périmètres du PNRU dans ces communes ({count}, numérisés en partie seulement)':
    'PNRU perimeters in these communes ({count}, only partly digitised)',
  'QPV {generation} : {year}': '{generation} QPV: {year}',
  'Quartier, contrat de ville ou département': 'Neighbourhood, city contract or department',
  'Reculer {name}': 'Move {name} back',
  'Sites de ces communes nommés par des pages publiques ({count})':
    'Sites of these communes named by public pages ({count})',
  'Tableau des indicateurs': 'Table of indicators',
  'Territoires comparés': 'Territories compared',
  'Tout ce qui manque dans l’atlas': 'All that is missing from the atlas',
  'Un nombre s’additionne\u00a0; une moyenne pondérée par la population est une approximation\u00a0; ce qui ne s’agrège pas est donné par la médiane des quartiers\u00a0; un ensemble dont moins de la moitié des quartiers sont connus n’a pas de chiffre.':
    'A number adds up; a mean weighted by population is an approximation; what cannot be aggregated is given by the median of the neighbourhoods; a set of which fewer than half the neighbourhoods are known has no figure.',
  'Un quartier de 2015 et un quartier de 2024 n’ont ni le même contour, ni les mêmes années, ni toujours les mêmes sources\u00a0: leurs chiffres se lisent côte à côte, ils ne mesurent pas une évolution.':
    'A 2015 neighbourhood and a 2024 one have neither the same outline, nor the same years, nor always the same sources: their figures are read side by side, they do not measure a change.',
  'des programmes présents': 'of the programmes present',
  'non publié pour sa génération': 'not published for its generation',
  '{count} indicateur': '{count} indicator',
  '{count} indicateurs': '{count} indicators',
  '{indicator} au fil des années': '{indicator} over the years',
  '{name} retiré': '{name} removed',
  '{title}, par thème, avec les comparaisons': '{title}, by theme, with the comparisons',
  '\u00a0: fiche {name}': ': page of {name}',
  'À côté de': 'Beside'
} as const
