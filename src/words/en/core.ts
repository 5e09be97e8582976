export default {
  'la mémoire du navigateur ne suffit pas': 'the browser has not enough memory',
  '{steady} (à {far} près)': '',
  '{word} de moins de {far}': '',
  '{word} de {near} ou plus': ''
} as const
