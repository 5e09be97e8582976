export default {
  'CARTE DE DÉPART': '',
  'CARTES AUXQUELLES IL MANQUE DES DONNÉES': '',
  'CARTES QUI N’ONT PAS PU ÊTRE FAITES': '',
  'Cette carte n’a pas pu être faite : {reason}': '',
  'Faubourg, série du {date}, données {dataVersion}.': '',
  'SOURCES ET LICENCES': '',
  'Sommaire {value}/{count}': '',
  'Série faite avec Faubourg le {date}, données {dataVersion}.': ''
} as const
