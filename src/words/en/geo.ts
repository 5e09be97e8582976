export default {
  'Commune, {departments}': 'Commune, {departments}',
  'Contrat de ville, {departments}': 'City contract, {departments}',
  'Département {code}': 'Department {code}',
  '{context} — appelé «\u00a0{name}\u00a0»': '{context} — called “{name}”',
  '{context} — appelé «\u00a0{name}\u00a0» (QPV 2015 {former})':
    '{context} — called “{name}” (QPV 2015 {former})',
  '{context} — appelé «\u00a0{name}\u00a0» ({share} du QPV 2015 {former})':
    '{context} — called “{name}” ({share} of the QPV 2015 {former})',
  '{context} — appelé «\u00a0{name}\u00a0» en 2015': '{context} — called “{name}” in 2015',
  '{context} — contient {share} du QPV 2015 «\u00a0{name}\u00a0»':
    '{context} — holds {share} of the QPV 2015 “{name}”'
} as const
