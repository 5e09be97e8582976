export default {
  '{steady} (à {far} près)': '',
  '{word} de moins de {far}': '',
  '{word} de {near} ou plus': ''
} as const
