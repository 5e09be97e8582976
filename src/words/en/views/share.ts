export default {
  'Aperçu : {title}': 'Preview: {title}',
  'Ce lien est trop long pour un code QR lisible.': 'This link is too long for a readable QR code.',
  'Ce navigateur refuse la copie\u00a0: le lien est sélectionné, Ctrl + C le copie.':
    'This browser refuses to copy: the link is selected, Ctrl + C copies it.',
  'Ce que la carte montre': 'What the map shows',
  'Cette vue repose sur un fichier personnel. Il ne quitte pas ce navigateur\u00a0: le lien nomme la colonne, et qui l’ouvre sans le fichier voit la carte vide.':
    'This view rests on a personal file. It does not leave this browser: the link names the column, and whoever opens it without the file sees an empty map.',
  'Code QR du lien': 'QR code of the link',
  'Code à coller dans la page': 'Code to paste into the page',
  'Copier en HTML': 'Copy as HTML',
  'Copier en Markdown': 'Copy as Markdown',
  'Copier la citation': 'Copy the citation',
  'Copier le code': 'Copy the code',
  'Couleurs autour de la carte': 'Colours around the map',
  'De {min} à {max} pixels. Le code garde {usual}.': 'From {min} to {max} pixels. The code keeps {usual}.',
  'Envoyer par courriel': 'Send by e-mail',
  'Fermer l’aperçu': 'Close the preview',
  Forme: 'Shape',
  'Hauteur fixe': 'Fixed height',
  'Hauteur, en pixels': 'Height, in pixels',
  'Intégrer dans une page': 'Embed in a page',
  'La première des deux cartes s’intègre\u00a0; la seconde se voit dans Faubourg.':
    'The first of the two maps is embedded; the second is seen in Faubourg.',
  'La source, sa date et le lien « Ouvrir dans Faubourg » sont toujours là.':
    'The source, its date and the link “Open in Faubourg” are always there.',
  'Largeur de la page, {ratio}': 'Width of the page, {ratio}',
  'Le partage de l’appareil a refusé ce lien : copiez-le.': 'The device refused to share this link: copy it.',
  'Le partage ne s’ouvre pas : rechargez la page. L’adresse du navigateur se copie.':
    'Sharing does not open: reload the page. The browser’s address can be copied.',
  'Les cartes des vues Investissements et Résultats s’intègrent dans une autre page. Celle-ci, non.':
    'The maps of the views Investment and Outcomes can be embedded in another page. This one cannot.',
  'Lien copié.': 'Link copied.',
  Partager: 'Share',
  'Partager avec l’appareil…': 'Share with the device…',
  'Une carte faite d’un fichier personnel ne peut pas s’intégrer\u00a0: le fichier n’est envoyé nulle part.':
    'A map made of a personal file cannot be embedded: the file is sent nowhere.',
  'Voir l’aperçu': 'Show the preview'
} as const
