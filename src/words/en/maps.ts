export default {
  Aplats: 'Filled areas',
  Bivariée: 'Bivariate',
  'Un {level} n’a pas de contour publié à remplir.': 'A {level} has no published outline to fill.'
} as const
