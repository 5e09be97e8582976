export default {
  '"Source Sans 3 Variable"': '',
  Aplats: '',
  Bivariée: '',
  'Un {toLowerCase} n’a pas de contour publié à remplir.': ''
} as const
