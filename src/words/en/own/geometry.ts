export default {
  'Le fichier ne dit pas sa projection, et ses coordonnées ne sont ni des degrés ni du Lambert-93\u00a0: les géométries ne sont pas lues.':
    '',
  'Le fichier ne dit pas sa projection\u00a0: ses coordonnées sont lues en {name}.': '',
  'Projection inconnue, {quoted}\u00a0: les géométries ne sont pas lues.': '',
  'degrés (WGS84)': '',
  'forme n’est pas un point\u00a0: elle est placée': '',
  'formes ne sont pas des points\u00a0: elles sont placées': '',
  'géométrie tombe hors du globe et n’est pas placée': '',
  'géométries tombent hors du globe et ne sont pas placées': '',
  '{counted} par un point pris à l’intérieur.': '',
  '{counted} pas de géométrie.': ''
} as const
