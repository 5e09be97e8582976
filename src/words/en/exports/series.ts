export default {
  'CARTE DE DÉPART': 'MAP OF DEPARTURE',
  'CARTES AUXQUELLES IL MANQUE DES DONNÉES': 'MAPS THAT LACK DATA',
  'CARTES QUI N’ONT PAS PU ÊTRE FAITES': 'MAPS THAT COULD NOT BE MADE',
  'Cette carte n’a pas pu être faite : {reason}': 'This map could not be made: {reason}',
  FICHIERS: 'FILES',
  'Faubourg, série du {date}, données {dataVersion}.': 'Faubourg, series of {date}, data {dataVersion}.',
  'SOURCES ET LICENCES': 'SOURCES AND LICENCES',
  'Sommaire {page}/{count}': 'Contents {page}/{count}',
  'Série faite avec Faubourg le {date}, données {dataVersion}.':
    'Series made with Faubourg on {date}, data {dataVersion}.',
  lien: 'link',
  nom: 'name',
  remarque: 'remark'
} as const
