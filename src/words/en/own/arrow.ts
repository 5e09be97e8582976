export default {
  'une fois lu, le fichier occupe plus de {bytes}\u00a0: gardez moins de colonnes':
    'once read, the file takes more than {bytes}: keep fewer columns'
} as const
