export default {
  'Aucune valeur\u00a0: {missing}.': 'No value: {missing}.',
  'Distribution de {counted}, de {least} à {most}\u00a0; médiane {median}, la moitié centrale entre {low} et {high}.':
    'Distribution of {counted}, from {least} to {most}; median {median}, the middle half between {low} and {high}.',
  'En pointillé\u00a0: années sans valeur.': 'Dotted: years without a value.',
  'L’axe vertical commence à {from}, non à zéro.': 'The vertical axis begins at {from}, not at zero.',
  'L’axe vertical finit à {to}, avant zéro.': 'The vertical axis ends at {to}, before zero.',
  'Rupture de série ({number}) à partir de {year}\u00a0: {text} Les valeurs d’avant et d’après ne se comparent pas.':
    'Break in series ({number}) from {year}: {text} Values before and after cannot be compared.',
  'Une différence observée n’est pas un effet du programme.':
    'A difference observed is not an effect of the programme.',
  'dont dans la sélection': 'of which in the selection',
  'premier quartile': 'first quartile',
  rang: 'rank',
  'troisième quartile': 'third quartile',
  '{counted} avec une valeur': '{counted} with a value',
  '{counted} avec une valeur, dont {inside} dans la sélection':
    '{counted} with a value, of which {inside} in the selection',
  '{counted} sans point, faute de valeur\u00a0: {reasons}.':
    '{counted} without a point, for want of a value: {reasons}.',
  '{counted} sans valeur\u00a0: {reasons}': '{counted} without a value: {reasons}',
  '{counted}, dont {inside} dans la sélection': '{counted}, of which {inside} in the selection',
  '{count} sans aucun des deux': '{count} with neither',
  '{count} sans objet': '{count} not applicable',
  '{count} sans «\u00a0{measure}\u00a0»': '{count} without “{measure}”',
  '{count} sous secret statistique': '{count} under statistical secrecy',
  '{count} valeur manquante': '{count} missing value',
  '{count} valeurs manquantes': '{count} missing values',
  '{count}\u00a0barre': '{count}\u00a0bar',
  '{count}\u00a0barres': '{count}\u00a0bars',
  '{label}, en {unit}': '{label}, in {unit}',
  '{label}, médiane': '{label}, median',
  '{label}, médiane\u00a0: {first} en {firstYear}, {last} en {lastYear}':
    '{label}, median: {first} in {firstYear}, {last} in {lastYear}',
  '{label}\u00a0: aucune valeur': '{label}: no value',
  '{label}\u00a0: mêmes {counted} chaque année': '{label}: the same {counted} each year',
  '{label}\u00a0: mêmes {counted} chaque année\u00a0; {leftOut} hors du calcul, sans valeur pour une année au moins':
    '{label}: the same {counted} each year; {leftOut} left out, without a value for at least one year',
  '{label}\u00a0: {first} en {firstYear}, {last} en {lastYear}':
    '{label}: {first} in {firstYear}, {last} in {lastYear}',
  '{low} à {high}': '{low} to {high}',
  '{rank} ex æquo': '{rank}=',
  '{size}, R²\u00a0=\u00a0{rSquared}\u00a0; une corrélation n’est pas une cause.':
    '{size}, R²\u00a0=\u00a0{rSquared}; a correlation is not a cause.',
  '{size}\u00a0; trop peu de différences pour tracer une droite.':
    '{size}; too few differences to draw a line.'
} as const
