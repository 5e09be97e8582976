export default {
  'Aucun territoire ne répond ici aux filtres choisis.': 'No territory here meets the filters chosen.',
  'Aucune donnée : aucun chiffre n’est connu ici pour les filtres choisis. Ce n’est pas un zéro.':
    'No data: no figure is known here for the filters chosen. It is not a zero.',
  'Chaque carte est dressée {level}.': 'Each map is drawn {level}.',
  'Classes et tailles propres à cette carte : couleurs et symboles ne se comparent pas d’une carte à l’autre.':
    'Classes and sizes of this map alone: colours and symbols do not compare from one map to another.',
  'Le moteur de calcul démarre : la série sera prête dans un instant.':
    'The calculation engine is starting: the series will be ready in a moment.',
  'Les chiffres et la sélection de quartiers arrivent : la série sera prête dans un instant.':
    'The figures and the selection of neighbourhoods are arriving: the series will be ready in a moment.',
  'L’intervalle choisi sur un graphique est celui d’une année : il ne s’applique pas à la série.':
    'The range chosen on a chart is that of one year: it does not apply to the series.',
  'Mêmes classes et mêmes tailles sur les {count}\u00a0cartes de la série.':
    'Same classes and same sizes on the {count}\u00a0maps of the series.',
  'Une carte en relief (« {label} ») ne se fait pas en série : choisissez « Symboles » ou « Aplats » dans les réglages de la carte, puis exportez de nouveau.':
    'A tilted map (“{label}”) cannot be made as a series: choose “Symbols” or “Filled areas” in the settings of the map, then export again.',
  'aucun territoire retenu': 'no territory kept',
  'aucune donnée': 'no data',
  'carte non faite': 'map not made',
  'données incomplètes': 'incomplete data',
  'une carte par année': 'one map by year',
  'une carte {level}': 'one map {level}',
  '{count}\u00a0carte': '{count}\u00a0map',
  '{count}\u00a0cartes': '{count}\u00a0maps',
  '« {measure} » vient d’un fichier qui n’est pas ouvert dans ce navigateur : ouvrez-le, puis exportez de nouveau.':
    '“{measure}” comes from a file that is not open in this browser: open it, then export again.'
} as const
