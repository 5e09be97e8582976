export default {
  'Qui investit quoi, où et avec qui dans les quartiers prioritaires de la politique de la ville.':
    'Who invests what, where and with whom in France’s priority neighbourhoods.'
} as const
