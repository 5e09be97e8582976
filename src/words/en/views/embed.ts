export default {
  'Ces chiffres n’ont pas pu être calculés\u00a0: {message}':
    'These figures could not be calculated: {message}',
  'Cette carte repose sur un fichier personnel.': 'This map rests on a personal file.',
  'Cette vue ne s’intègre pas': 'This view cannot be embedded',
  'Données de l’atlas, version {dataVersion}.': 'Data of the atlas, version {dataVersion}.',
  'Données de l’atlas, version {dataVersion}\u00a0: elles ont changé depuis que cette carte a été placée ici (version {madeWith}).':
    'Data of the atlas, version {dataVersion}: they have changed since this map was placed here (version {madeWith}).',
  'Il ne quitte pas le navigateur de son propriétaire\u00a0: ses chiffres ne peuvent pas s’afficher ici.':
    'It does not leave its owner’s browser: its figures cannot be shown here.',
  'La carte arrive…': 'The map is arriving…',
  'La carte ne peut pas s’ouvrir': 'The map cannot be opened',
  'Le moteur de calcul arrive. Les chiffres suivent.':
    'The calculation engine is arriving. The figures follow.',
  'Le moteur de calcul ne démarre pas\u00a0: {message}': 'The calculation engine does not start: {message}',
  'Les contours des quartiers ne sont pas arrivés\u00a0: {message}':
    'The outlines of the neighbourhoods did not arrive: {message}',
  'Outre-mer': 'Overseas',
  'Ouvrir dans Faubourg': 'Open in Faubourg',
  'Seules les cartes des vues Investissements et Résultats s’affichent dans une autre page.':
    'Only the maps of the views Investment and Outcomes can be shown in another page.',
  'Sources\u00a0:': 'Sources:',
  'Une table de données manque ou a été altérée en chemin.':
    'A data table is missing or was altered on its way.',
  'Une table n’est pas arrivée\u00a0: {message}': 'A table did not arrive: {message}',
  'Voir la carte': 'Show the map',
  'Voir le tableau': 'Show the table',
  chiffres: 'figures',
  'concours de l’ANRU localisés': 'located ANRU funding',
  'montant {years}': 'amount {years}'
} as const
