export default {
  'Bouton du tableau': '',
  'Boutons de zoom': '',
  'Ce lien contient {value}. Rien d’autre, et rien sur vous.': '',
  'Chiffres clés': '',
  'De l’appareil': '',
  'Filtres, en mots': '',
  'Lien : {message}. Cette partie est ignorée.': '',
  '[{label}]({address}) (Faubourg, consulté le {day})': '',
  intégration: '',
  'la version des données ({dataVersion})': '',
  'la vue «\u00a0{value}\u00a0»': '',
  'le cadrage': '',
  'le territoire ({zone})': '',
  'le texte de la requête': '',
  'vos choix et vos filtres': '',
  '{title}\r\n{link}\r\n\r\n{site}, consulté le {day}.': '',
  '«\u00a0{title}\u00a0», {site}, données version {dataVersion}, consulté le {day}\u00a0: {link}': ''
} as const
