export default {
  Carré: '',
  'Cartouche de Paris': '',
  'Date et lien': '',
  'Faubourg, carte du {date}\n{link}': '',
  'Flèche du nord': '',
  'Hauteurs au milieu de la carte ; la perspective grandit les colonnes proches.': '',
  'La page est trop petite, il y manque\u00a0: {names}. Masquez d’autres parties, raccourcissez les textes ou agrandissez la page.':
    '',
  'Le lien est trop long pour un code QR lisible\u00a0: masquez le code ou réduisez les filtres.': '',
  '{times}\u00a0environ': '',
  'Échelles propres, symboles de même taille.': '',
  'Échelles propres.': ''
} as const
