export default {
  'Bouton du tableau': 'Table button',
  'Boutons de zoom': 'Zoom buttons',
  'Ce lien contient {contents}. Rien d’autre, et rien sur vous.':
    'This link holds {contents}. Nothing else, and nothing about you.',
  'Chiffres clés': 'Key figures',
  Claires: 'Light',
  'De l’appareil': 'As on the device',
  'Faubourg, consulté le {day}': 'Faubourg, accessed {day}',
  'Filtres, en mots': 'Filters, in words',
  'Lien : {message}. Cette partie est ignorée.': 'Link: {message}. This part is ignored.',
  Sombres: 'Dark',
  intégration: 'embedding',
  'la version des données ({dataVersion})': 'the version of the data ({dataVersion})',
  'la vue «\u00a0{view}\u00a0»': 'the view “{view}”',
  'le cadrage': 'the framing of the map',
  'le territoire ({zone})': 'the territory ({zone})',
  'le texte de la requête': 'the text of the query',
  'vos choix et vos filtres': 'your choices and filters',
  '{title}\r\n{link}\r\n\r\n{site}, consulté le {day}.': '{title}\r\n{link}\r\n\r\n{site}, accessed {day}.',
  '«\u00a0{title}\u00a0», {site}, données version {dataVersion}, consulté le {day}\u00a0: {link}':
    '“{title}”, {site}, data version {dataVersion}, accessed {day}: {link}'
} as const
