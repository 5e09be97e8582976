export default {
  'une fois lu, le fichier occupe plus de {tableBytes}\u00a0: gardez moins de colonnes': ''
} as const
