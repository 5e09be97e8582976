export default {
  'cercle : il dépasse la carte ou passe le 180e méridien':
    'circle: it reaches beyond the map or crosses the 180th meridian',
  'cercle : il faut un centre et un point du bord': 'circle: a centre and a point of the edge are needed',
  'cette distance ne peut pas être tracée autour de ce quartier':
    'this distance cannot be drawn around this neighbourhood',
  'code de quartier de {generation} illisible : {code}':
    'unreadable code of a neighbourhood of {generation}: {code}',
  'code de territoire illisible : {code}': 'unreadable code of an area: {code}',
  'forme illisible : {clipped}': 'unreadable shape: {clipped}',
  'forme inconnue : {clipped}': 'unknown shape: {clipped}',
  lasso: 'lasso',
  'lasso : il faut au moins 3 sommets différents': 'lasso: at least 3 different corners are needed',
  'lasso : plus de {vertices} sommets': 'lasso: more than {vertices} corners',
  'lasso illisible': 'unreadable lasso',
  'lasso incomplet : le lien est coupé': 'incomplete lasso: the link is cut short',
  'latitude : {lat} (de -{reach} à {reach})': 'latitude: {lat} (from -{reach} to {reach})',
  'les contours des quartiers de {generation} ne sont pas encore lus':
    'the outlines of the neighbourhoods of {generation} have not been read yet',
  'longitude : {lon} (de -180 à 180)': 'longitude: {lon} (from -180 to 180)',
  'part de la surface : {percent} (un entier de 1 à 100)':
    'share of the area: {percent} (a whole number from 1 to 100)',
  polygone: 'polygon',
  'polygone : une latitude manque': 'polygon: a latitude is missing',
  'quartier de {generation} sans contour : {code}':
    'neighbourhood of {generation} without an outline: {code}',
  'rectangle : il faut deux coins opposés': 'rectangle: two opposite corners are needed',
  'rectangle : l’ouest et le sud se donnent avant l’est et le nord':
    'rectangle: west and south come before east and north',
  'règle de forme inconnue : {clipped}': 'unknown rule for shapes: {clipped}',
  'territoire sans contour : {code}': 'area without an outline: {code}',
  '{count} formes ({most} au plus)': '{count} shapes (at most {most})',
  '{name} : il faut au moins 3 sommets différents': '{name}: at least 3 different corners are needed',
  '{name} : la forme n’a pas de surface': '{name}: the shape has no surface',
  '{name} : un côté passe le 180e méridien': '{name}: a side crosses the 180th meridian',
  '{name} : {count} sommets ({vertices} au plus)': '{name}: {count} corners (at most {vertices})',
  '{name} en km : {length} (de {least} à {most})': '{name} in km: {length} (from {least} to {most})'
} as const
