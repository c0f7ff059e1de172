import { words, type LineRule } from './line-rule';

/**
 * Page furniture in the other languages that news is most often written in: Spanish, Portuguese, French, German,
 * Italian, Dutch. Such pages give no card yet, but their text is read, kept and counted.
 */
export const ABROAD: readonly LineRule[] = [
  {
    id: 'read-more-abroad',
    reason: 'pointer to another story',
    action: 'cut',
    starts: words(
      'lee lea leer leia veja ver saiba confira más mais à a lire voir sur lesen mehr siehe auch leggi vedi lees zie además también também',
    ),
    has: words(': | » – —'),
    pattern:
      /^(?:le[ea] (?:también|más|además|aquí)|leer más|ver (?:también|más|mais)|también (?:lee|puedes leer|te puede interesar)|además|más información|(?:leia|veja|confira|saiba) (?:também|mais|ainda)|leia|mais (?:lidas|sobre)|(?:à|a) (?:lire|voir|écouter)(?: aussi| également)?|lire (?:aussi|également|la suite)|voir aussi|sur le même (?:sujet|thème)|lesen sie (?:auch|mehr|dazu|hier)|mehr (?:zum thema|dazu|lesen)|siehe auch|auch interessant|leggi (?:anche|pure|di più)|vedi anche|lees (?:ook|meer|verder)|zie ook)\s?(?::|\||»|–|—)\s?\S/i,
    maxWords: 36,
    example: 'Leia também: Porto de Velden terá terceiro guindaste',
    counterExample: 'Lesen und schreiben lernten sie erst nach dem Krieg.',
  },
  {
    id: 'label-abroad',
    reason: 'label of a box',
    action: 'cut',
    starts: words(
      'publicidad publicidade anuncio anúncio publicité anzeige werbung pubblicità advertentie la continúa continua lee leia más mais lire sur mehr das leggi lees compartir compartilhe compartilhar partager teilen condividi noticias notícias últimas últimos te você temas tags comentarios comentários commentaires kommentare commenti reacties',
    ),
    pattern:
      /^(?:publicidade?|anuncios?|anúncios?|publicité|anzeige|werbung|pubblicità|advertentie|la suite après (?:la|cette) publicité|continúa (?:después|tras) (?:de )?la publicidad|continua (?:depois|após) (?:da|a) publicidade|lee (?:también|más)|leia (?:também|mais)|más (?:noticias|información|leídas|vistas)|mais (?:notícias|lidas|vistas)|lire (?:aussi|la suite)|sur le même (?:sujet|thème)|mehr (?:zum thema|lesen)|das könnte (?:sie|dich) auch interessieren|leggi anche|lees (?:ook|meer)|compart(?:ir|e|ilhe|ilhar)|partager|teilen|condividi|noticias relacionadas|notícias relacionadas|últimas noticias|últimas notícias|te puede interesar|você também pode gostar|(?:deja un |\d+ )?comentarios?|comentários?|commentaires?|kommentare?|commenti|reacties)[\s:>»]*$/i,
    maxWords: 7,
    example: 'PUBLICIDAD',
    counterExample: 'Publicidad y prensa: dos oficios que se separan, según el informe.',
  },
  {
    id: 'subscribe-abroad',
    reason: 'invitation to subscribe',
    action: 'cut',
    starts: words(
      'suscríbete suscribite suscríbase recibe reciba únete síguenos sigue regístrate inscreva-se assine receba siga clique participe abonnez-vous inscrivez-vous recevez suivez jetzt abonnieren melden jeden täglich folgen iscriviti ricevi seguici abonneer schrijf volg',
    ),
    has: words(
      'bolet newsletter correo canal whatsapp telegram facebook twitter instagram google e-mail mail inscri assin notícias noticias anmelden postfach abonn notre nostr gratis kostenlos',
    ),
    pattern: /^\S.{0,240}$/i,
    maxWords: 28,
    example: 'Suscríbete a nuestro boletín y recibe cada mañana las noticias en tu correo.',
    counterExample: 'Jeden Morgen fährt sie mit dem Rad über die Brücke nach Velden.',
  },
];
