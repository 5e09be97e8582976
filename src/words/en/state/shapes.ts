export default {
  'Au clavier : les flèches déplacent la mire (Maj : plus vite), Espace pose un point, Entrée termine, Retour arrière reprend le dernier point, Échap abandonne.':
    'By keyboard: the arrows move the crosshair (Shift: faster), Space sets a point, Enter ends the shape, Backspace takes back the last point, Escape gives up.',
  Cercle: 'Circle',
  'Cercle de {length} de rayon': 'Circle of {length} radius',
  'Cliquez les sommets l’un après l’autre. Un double clic, le premier sommet ou Entrée terminent.':
    'Click the corners one after the other. A double click, the first corner or Enter ends the shape.',
  'Cliquez un département sur la carte, ou nommez un territoire.':
    'Click a department on the map, or name an area.',
  'Cliquez un quartier sur la carte, ou nommez‑le.': 'Click a neighbourhood on the map, or name it.',
  'Distance d’un quartier': 'Distance from a neighbourhood',
  'Entourez les quartiers d’un trait.': 'Draw a line around the neighbourhoods.',
  Lasso: 'Lasso',
  Polygone: 'Polygon',
  Rectangle: 'Rectangle',
  'Tirez du centre vers le bord, ou cliquez le centre puis le bord.':
    'Drag from the centre to the edge, or click the centre, then the edge.',
  'Tirez d’un coin à l’autre, ou cliquez deux coins opposés.':
    'Drag from one corner to the other, or click two opposite corners.',
  'Un quartier est pris dès que son contour touche une forme.':
    'A neighbourhood is taken as soon as its outline touches a shape.',
  'Un quartier est pris si le point qui porte son nom est dans une forme.':
    'A neighbourhood is taken if the point that bears its name lies in a shape.',
  'Un quartier est pris si les formes couvrent au moins {percent}\u00a0% de sa surface.':
    'A neighbourhood is taken if the shapes cover at least {percent}% of its area.',
  centre: 'centre',
  surface: 'area',
  '{area}, {length} de tour': '{area}, perimeter {length}',
  '{count}\u00a0quartier gardé': '{count}\u00a0neighbourhood kept',
  '{count}\u00a0quartiers gardés': '{count}\u00a0neighbourhoods kept',
  '{kept}\u00a0; {count}\u00a0quartier sans contour connu ne peut pas être testé':
    '{kept}; {count}\u00a0neighbourhood without a known outline cannot be tested',
  '{kept}\u00a0; {count}\u00a0quartiers sans contour connu ne peuvent pas être testés':
    '{kept}; {count}\u00a0neighbourhoods without a known outline cannot be tested',
  '{shape} de {count}\u00a0sommets': '{shape} with {count}\u00a0corners',
  'À {length} au plus de {place} (quartier {generation})':
    'At most {length} from {place} ({generation} neighbourhood)'
} as const
