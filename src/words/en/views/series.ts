export default {
  Aucune: 'None',
  'Carte {number} sur {of} : {name}': 'Map {number} of {of}: {name}',
  'Carte {number} sur {of} : {name}, encore {left} environ':
    'Map {number} of {of}: {name}, about {left} left',
  'Cartes de la série': 'Maps of the series',
  'Cartes faites': 'Maps made',
  'Cartes qui n’ont pas pu être faites, et dites dans le fichier :':
    'Maps that could not be made, as the file says:',
  'Cette carte n’a ni territoires ni années à décliner.':
    'This map has neither territories nor years to make a series of.',
  'Choisissez une carte': 'Choose a map',
  'Faire {maps}': 'Make {maps}',
  'La série n’a pas pu être faite : {why}': 'The series could not be made: {why}',
  'La série se prépare : {count}.': 'Preparing the series: {count}.',
  'Le fichier se ferme…': 'Closing the file…',
  'Les classes sont celles de toute la France : les mêmes sur toutes les cartes.':
    'The classes are those of all France: the same on every map.',
  'Mêmes classes et mêmes tailles pour toutes les cartes': 'Same classes and same sizes on every map',
  'Papier, mise en page et densité sont ceux de l’aperçu : {paper}, {dpi}\u00a0ppp.':
    'Paper, layout and density are those of the preview: {paper}, {dpi}\u00a0dpi.',
  'Papier, mise en page et densité sont ceux de l’aperçu : {paper}.':
    'Paper, layout and density are those of the preview: {paper}.',
  'Série arrêtée après {count} sur {of} : aucun fichier n’a été fait.':
    'Series stopped after {count} of {of}: no file was made.',
  'Série de cartes': 'Series of maps',
  'Toutes les cartes ({count})': 'All maps ({count})',
  'Un PDF avec sommaire': 'One PDF with contents',
  'Un zip de fichiers {label}': 'A zip of {label} files',
  'Une carte par': 'One map per',
  '{lack} : {names}. Chaque page le dit.': '{lack}: {names}. Each page says so.'
} as const
