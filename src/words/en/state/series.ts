export default {
  'Aucun territoire ne répond ici aux filtres choisis.': '',
  'Aucune donnée : aucun chiffre n’est connu ici pour les filtres choisis. Ce n’est pas un zéro.': '',
  'Chaque carte est dressée {level}.': '',
  'Classes et tailles propres à cette carte : couleurs et symboles ne se comparent pas d’une carte à l’autre.':
    '',
  'Le moteur de calcul démarre : la série sera prête dans un instant.': '',
  'Les chiffres et la sélection de quartiers arrivent : la série sera prête dans un instant.': '',
  'L’intervalle choisi sur un graphique est celui d’une année : il ne s’applique pas à la série.': '',
  'Mêmes classes et mêmes tailles sur les {count}\u00a0cartes de la série.': '',
  'Une carte en relief (« {label} ») ne se fait pas en série : choisissez « Symboles » ou « Aplats » dans les réglages de la carte, puis exportez de nouveau.':
    '',
  'aucun territoire retenu': '',
  'aucune donnée': '',
  'données incomplètes': '',
  'une carte par année': '',
  'une carte {level}': '',
  '« {measure} » vient d’un fichier qui n’est pas ouvert dans ce navigateur : ouvrez-le, puis exportez de nouveau.':
    ''
} as const
