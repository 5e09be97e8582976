export default {
  'Commune, {departments}': '',
  'Contrat de ville, {departments}': '',
  'Département {code}': '',
  '{context} — appelé {quoted} en 2015': '',
  '{context} — appelé {quoted}{ofFormer}': '',
  '{context} — contient {part}QPV 2015 {quoted}': ''
} as const
