export default {
  ': {label}': ': {label}',
  'Annuler¦undo': 'Undo',
  'Aperçu de la page': 'Preview of the page',
  Aucun: 'None',
  'Carte déjà exportée': 'Map exported before',
  'Ce navigateur refuse de copier une image : téléchargez-la en PNG.':
    'This browser refuses to copy a picture: download it as PNG.',
  'Ce titre a été écrit pour une autre carte.': 'This title was written for another map.',
  'Cet outil n’est pas arrivé : rechargez la page.': 'This tool did not arrive: reload the page.',
  'Changement annulé.': 'Change undone.',
  'Changement rétabli.': 'Change redone.',
  'Choisissez un élément ici ou sur la page : il se déplace à la souris, au doigt ou avec les flèches.':
    'Choose an element here or on the page: move it by mouse, by finger or with the arrow keys.',
  'Ctrl+Maj+Z': 'Ctrl+Shift+Z',
  'De {min} à {max} mm': 'From {min} to {max} mm',
  'Densité, en points par pouce': 'Density, in dots per inch',
  'Déposer pour rouvrir cette carte': 'Drop to open this map again',
  'Flèches : 1 mm ; Maj et flèches : 10 mm ; Ctrl et flèches, plus ou moins : taille ; Suppr : masquer.':
    'Arrows: 1 mm; Shift and arrows: 10 mm; Ctrl and arrows, plus or minus: size; Delete: hide.',
  'Gauche (mm)': 'Left (mm)',
  'Haut (mm)': 'Top (mm)',
  'Hauteur (mm)': 'Height (mm)',
  'Image copiée : collez-la dans un document ou un message.':
    'Picture copied: paste it into a document or a message.',
  'La carte reste sur la page.': 'The map stays on the page.',
  'Largeur (mm)': 'Width (mm)',
  'Le fichier n’a pas pu être fait : {why}.': 'The file could not be made: {why}.',
  'Le fichier se lit…': 'Reading the file…',
  'Le garder': 'Keep it',
  'Les PNG, SVG et PDF de « Exporter la carte » la rouvrent, s’ils n’ont pas été réenregistrés par un autre logiciel.':
    'The PNG, SVG and PDF files of “Export the map” open it again, unless another program has saved them since.',
  'L’image n’a pas pu être faite : {why}.': 'The picture could not be made: {why}.',
  'L’image se prépare…': 'Preparing the picture…',
  Masquer: 'Hide',
  'Méridiens et parallèles': 'Meridians and parallels',
  'PNG, SVG ou PDF\u00a0: sa carte et sa mise en page reviennent. Elle peut aussi être déposée ici.':
    'PNG, SVG or PDF: its map and its layout come back. It can also be dropped here.',
  'Page : {count} éléments': 'Page: {count} elements',
  Papier: 'Paper',
  'Place d’un élément': 'Place of an element',
  'Pour vos propres tables, il y a': 'For tables of your own there is',
  'Remettre la mise en page': 'Reset the layout',
  'Remettre à sa place': 'Put back in place',
  'Reprendre celui de la carte': 'Use the map’s own',
  'Rouvrir une carte exportée…': 'Open an exported map…',
  'Réglages de la page': 'Page settings',
  Rétablir: 'Redo',
  'Taille réelle': 'Actual size',
  Textes: 'Texts',
  'Tout ne tient pas sur cette page': 'Not everything fits on this page',
  Télécharger: 'Download',
  'Un PNG, un SVG ou un PDF exporté par Faubourg': 'A PNG, SVG or PDF exported by Faubourg',
  'Un commentaire, une réserve, un numéro de dossier…': 'A comment, a caveat, a file number…',
  'Une carte par territoire…': 'One map per territory…',
  'ce navigateur ne peut pas dessiner cette carte (WebGL)': 'this browser cannot draw this map (WebGL)',
  'l’Atelier¦there is': 'the Workshop',
  '{count} caractères sur {most}': '{count} of {most} characters',
  '{label}, {millimetres} ; la carte inclinée y est une image à {dpi} ppp':
    '{label}, {millimetres}; the tilted map is a picture in it, at {dpi} dpi',
  '{label}, {millimetres} ; traits et textes nets à toute taille':
    '{label}, {millimetres}; lines and texts sharp at any size',
  '{name} : masqué. Les cases « Éléments de la page » le montrent de nouveau.':
    '{name}: hidden. The boxes “Elements of the page” show it again.',
  '{name} : à {left} du bord gauche, {top} du haut, {width} sur {height}':
    '{name}: {left} from the left edge, {top} from the top, {width} by {height}',
  '{name}, déplacer avec les flèches': '{name}, move with the arrow keys',
  '{widthPx} × {heightPx} px, {label} ({millimetres}) à {dpi} ppp':
    '{widthPx} × {heightPx} px, {label} ({millimetres}) at {dpi} dpi',
  Élément: 'Element',
  'Éléments de la page': 'Elements of the page'
} as const
