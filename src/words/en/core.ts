export default {
  'la mémoire du navigateur ne suffit pas': 'the browser has not enough memory',
  'moins de {limit}': 'under {limit}',
  '{figure}\u00a0Md€': '€{figure}bn',
  '{figure}\u00a0Mo': '{figure}\u00a0MB',
  '{figure}\u00a0M€': '€{figure}m',
  '{figure}\u00a0ko': '{figure}\u00a0kB',
  '{figure}\u00a0k€': '€{figure}k',
  '{figure}\u00a0€/hab.': '€{figure}/inh.',
  '{limit} et plus': '{limit} and over',
  '{low}\u00a0–\u00a0{high}': '{low}–{high}',
  '{near} à {far}': '{near} to {far}',
  '{steady} (à {far} près)': '{steady} (within {far})',
  '{word} de moins de {far}': '{word} by less than {far}',
  '{word} de {near} ou plus': '{word} by {near} or more',
  '{word} de {range}': '{word} by {range}',
  '\u202f; ': '; '
} as const
