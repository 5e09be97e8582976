export default {
  'la mémoire du navigateur ne suffit pas': '',
  '{steady} (à {far} près)': '',
  '{word} de moins de {far}': '',
  '{word} de {near} ou plus': ''
} as const
