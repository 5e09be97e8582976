export default {
  '1\u00a0:\u00a0{times}': '1:{times}',
  'A3 paysage': 'A3 landscape',
  'A3 portrait': 'A3 portrait',
  'A4 paysage': 'A4 landscape',
  'A4 portrait': 'A4 portrait',
  Avertissements: 'Cautions',
  Carré: 'Square',
  'Cartouche de Paris': 'Paris inset',
  'Cartouches d’outre-mer': 'Overseas insets',
  'Code QR': 'QR code',
  'Date et lien': 'Date and link',
  'Diapositive 16:9': 'Slide 16:9',
  'Faubourg, carte du {date}\n{link}': 'Faubourg, map of {date}\n{link}',
  'Filtres\u00a0: {filters}': 'Filters: {filters}',
  'Flèche du nord': 'North arrow',
  'Hauteurs au milieu de la carte ; la perspective grandit les colonnes proches.':
    'Heights at the middle of the map; perspective enlarges the nearer columns.',
  'La page est trop petite, il y manque\u00a0: {names}. Masquez d’autres parties, raccourcissez les textes ou agrandissez la page.':
    'The page is too small and leaves out: {names}. Hide other parts, shorten the texts or enlarge the page.',
  'Le lien est trop long pour un code QR lisible\u00a0: masquez le code ou réduisez les filtres.':
    'The link is too long for a readable QR code: hide the code or use fewer filters.',
  'Sources\u00a0: {sources}.': 'Sources: {sources}.',
  'Source\u00a0: {sources}.': 'Source: {sources}.',
  '{times}\u00a0environ': 'about {times}',
  'Échelles propres, symboles de même taille.': 'Scales of their own, symbols of the same size.',
  'Échelles propres.': 'Scales of their own.'
} as const
