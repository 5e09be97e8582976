export default {
  'Le fichier ne dit pas sa projection, et ses coordonnées ne sont ni des degrés ni du Lambert-93\u00a0: les géométries ne sont pas lues.':
    'The file does not tell its projection, and its coordinates are neither degrees nor Lambert-93: the geometries are not read.',
  'Le fichier ne dit pas sa projection\u00a0: ses coordonnées sont lues en {projection}.':
    'The file does not tell its projection: its coordinates are read as {projection}.',
  'Projection inconnue, {projection}\u00a0: les géométries ne sont pas lues.':
    'Unknown projection, {projection}: the geometries are not read.',
  'degrés (WGS84)': 'degrees (WGS84)',
  '{count} forme n’est pas un point\u00a0: elle est placée par un point pris à l’intérieur.':
    '{count} shape is not a point: it is placed by a point taken inside it.',
  '{count} formes ne sont pas des points\u00a0: elles sont placées par un point pris à l’intérieur.':
    '{count} shapes are not points: they are placed by a point taken inside them.',
  '{count} géométrie tombe hors du globe et n’est pas placée.':
    '{count} geometry falls off the globe and is not placed.',
  '{count} géométries tombent hors du globe et ne sont pas placées.':
    '{count} geometries fall off the globe and are not placed.',
  '{count} ligne n’a pas de géométrie.': '{count} row has no geometry.',
  '{count} lignes n’ont pas de géométrie.': '{count} rows have no geometry.'
} as const
