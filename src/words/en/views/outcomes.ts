export default {
  'Année croisée': 'Year crossed with',
  'Aucun chiffre n’est connu ici avec ces filtres.': 'No figure is known here with these filters.',
  'Aucun indicateur rattaché.': 'No indicator attached.',
  'Aucune année antérieure ne se compare à {year}\u00a0: rupture de série, ou même édition.':
    'No earlier year compares with {year}: break of the series, or same edition.',
  'Autour d’une adresse': 'Around an address',
  'Ce filtre n’a pas pu être appliqué\u00a0: {message}': 'This filter could not be applied: {message}',
  'Ce que les programmes espèrent ({count}, dont {measured} approchés par un indicateur)':
    'What the programmes hope for ({count}, of which {measured} approached by an indicator)',
  'Centre placé\u00a0: {place}.': 'Centre placed: {place}.',
  'Cet indicateur n’est pas publié pour les quartiers de {generation} : la carte n’a rien à montrer.':
    'This indicator is not published for the neighbourhoods of {generation}: the map has nothing to show.',
  'Cet indicateur n’est pas publié pour les quartiers de {generation}, ou pas à ce niveau : la carte n’a rien à montrer.':
    'This indicator is not published for the neighbourhoods of {generation}, or not at this level: the map has nothing to show.',
  'Cette adresse n’a pas été envoyée\u00a0: il y faut votre accord.':
    'This address was not sent: your agreement is needed.',
  Classement: 'Ranking',
  'Code qualité : tel que le producteur l’écrit ; sa signification n’est pas dans les fichiers publiés.':
    'Quality code: as the producer writes it; its meaning is not in the published files.',
  'Croiser avec': 'Cross with',
  'Dans le temps': 'Over time',
  'Dessiner sur la carte': 'Draw on the map',
  'Deux cartes côte à côte': 'Two maps side by side',
  'De¦start year': 'From',
  'Distribution de la seconde mesure': 'Distribution of the second measure',
  'Données de votre fichier, non officielles.': 'Data of your file, unofficial.',
  'Définition\u00a0: {label}': 'Definition: {label}',
  'Filtrer les quartiers de {generation}': 'Filter the neighbourhoods of {generation}',
  'Filtrer par conditions…': 'Filter by conditions…',
  'Filtres des résultats': 'Filters of outcomes',
  'Génération de quartiers': 'Generation of neighbourhoods',
  Investissement: 'Investment',
  'Le fichier de cette colonne n’est pas ouvert dans ce navigateur.':
    'The file of this column is not open in this browser.',
  'Le filtre porte sur les quartiers de {generation}\u00a0: changer de génération l’enlève. Il s’applique à la carte, aux graphiques, au tableau et aux exports de Résultats.':
    'The filter is about the neighbourhoods of {generation}: another generation takes it away. It applies to the map, the charts, the table and the exports of Outcomes.',
  'Le rapprochement entre un espoir et un indicateur est celui de l’atlas.':
    'The atlas itself matches hopes with indicators.',
  'Les bornes d’une évolution ou d’un écart vont de part et d’autre de zéro.':
    'The class limits of a change or a gap lie on both sides of zero.',
  'Les deux mesures': 'Both measures',
  'Les deux ne se mêlent jamais.': 'The two are never mixed.',
  'Les documents arrivent.': 'The documents are arriving.',
  'Les documents n’ont pas pu être lus : {message}': 'The documents could not be read: {message}',
  'Les quartiers de 2015 ont des séries sur plusieurs années.':
    'The neighbourhoods of 2015 have series over several years.',
  'Les quartiers de 2024 ont une seule année par indicateur, que la source ne dit pas.':
    'The neighbourhoods of 2024 have one year for each indicator, which the source does not give.',
  'Les quartiers retenus sont cherchés…': 'Finding the neighbourhoods kept…',
  'L’année du quartier n’est pas dite\u00a0: l’écart mêle peut-être deux années.':
    'The year of the neighbourhood is not given: the gap may mix two years.',
  'L’indicateur existe pour l’autre génération, ou pas à ce niveau.':
    'The indicator exists for the other generation, or not at this level.',
  'L’écart mêle deux années.': 'The gap mixes two years.',
  'Mes données, non officielles': 'My data, unofficial',
  'NPNRU et autres quartiers': 'NPNRU and other neighbourhoods',
  'NPNRU\u00a0: {answer}.': 'NPNRU: {answer}.',
  'Quartiers retenus': 'Neighbourhoods kept',
  'Retirer la sélection': 'Clear the selection',
  'Retirer les plages choisies': 'Remove the ranges chosen',
  'Retirer tous les filtres': 'Remove all filters',
  'Revenir à l’ensemble': 'Back to all of them',
  'Rien ne répond à cette adresse.': 'Nothing matches this address.',
  'Référence, {reference}\u00a0: {figure}': 'Reference, {reference}: {figure}',
  'Seconde carte et légende': 'Second map and legend',
  'Source : {publisher}, {page}': 'Source: {publisher}, {page}',
  'Tous les quartiers de {generation}': 'All neighbourhoods of {generation}',
  'Un fichier personnel ne voyage pas avec un lien. Si vous l’avez, ouvrez-le et joignez cette colonne\u00a0: la carte s’affichera.':
    'A personal file does not travel with a link. If you have it, open it and join this column: the map will appear.',
  'Une différence observée n’est pas un effet prouvé.': 'A difference observed is not an effect proved.',
  'Une seule année, que la source ne dit pas.': 'One year only, which the source does not give.',
  'Une table n’est pas arrivée : {message}': 'A table did not arrive: {message}',
  Valeur: 'Value',
  'Voir les quartiers de {other}': 'Show the neighbourhoods of {other}',
  'aucune seconde mesure': 'no second measure',
  'centre de la commune': 'centre of the commune',
  'dont {unplaced} sans contour, dans le tableau seulement':
    'of which {unplaced} without outline, in the table only',
  'milieu de la rue': 'middle of the street',
  'milieu du lieu-dit': 'middle of the locality',
  'page citée': 'page cited',
  '{year} est la première année publiée.': '{year} is the first year published.',
  '{year} n’est pas publié pour cet indicateur : {other} est montré.':
    '{year} is not published for this indicator: {other} is shown.',
  '« {label} » est une colonne d’un fichier que ce navigateur n’a pas.':
    '“{label}” is a column of a file that this browser does not have.',
  '« {picked} » n’existe pas parmi les {areas} de {generation}.':
    '“{picked}” is not among the {areas} of {generation}.',
  'À savoir avant de citer': 'Before you quote',
  Écart: 'Gap',
  'Écart avec': 'Gap from',
  'à¦end year': 'to'
} as const
