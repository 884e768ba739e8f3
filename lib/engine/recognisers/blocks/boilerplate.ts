/**
 * What pages carry beside the report: links, credits, buttons, pleas. Each pattern must match a block from its first
 * character; those in WHOLE must match all of it. Notes of editors and corrections are part of the report and match none.
 */
const OPENINGS: readonly RegExp[] = [
  /^(?:also|must|do|please) read\b\s*[:|–—-]/i,
  /^(?:read|see|watch|listen|related|view|learn|find out|discover) (?:also|more|next|now|here|on|full|stories|articles?|coverage|news|links|topics|sources|content|posts|items|reading|video|the full)\b(?=[^.!?]*$|\s*[:|–—>»-])/i,
  /^(?:more|most|top|latest|trending|popular|recommended|related|other|next|previous) (?:on|from|in|about|read|viewed|popular|shared|stories|story|news|articles?|posts?|topics|videos?|links|headlines|coverage|sources|for you)\b[^.]*$/i,
  /^(?:related|recommended|see also|further reading|read more|up next|in case you missed it|don[’']t miss|you may (?:also )?like|you might (?:also )?like|what to read next)\b(?:\s*[:|–—>»-]|$)/i,
  /^(?:sources?|references|footnotes|bibliography|external links|tags?|filed under|topics?|keywords|categories|category|labels|via|credits?)\s*:/i,
  /^(?:sources|references|footnotes|bibliography|external links|tags|topics|keywords|credits)$/i,
  /^[([]?(?:file )?(?:photos?|photographs?|images?|pictures?|pics?|video|graphics?|illustration|map|cover|featured image|header image)\s*(?:credits?|courtesy|source|by|copyright|via|from)?\s*[:©/]/i,
  /^[([]?(?:photos?|photographs?|images?|pictures?|video|graphics?|illustration) (?:credit|courtesy|copyright|by|is licensed|licensed|source)\b/i,
  /^(?:©|\(c\)|copyright\b)/i,
  /^(?:reporting|writing|additional reporting|edited|editing|compiled|written|translated|with (?:inputs?|files|reporting)|with agency inputs?)\b(?: and \w+)? (?:by|from|in)\b/i,
  /^\((?:additional )?(?:reporting|writing|editing|with (?:inputs?|files|reporting)|this story|source|photo)\b[^)]*\)?\.?$/i,
  /^(?:published|posted|updated|last (?:updated|modified)|first published|modified|created|date|issued on|uploaded)\b\s*(?:[:|]|on\b|at\b|\d)[^.!?]{0,80}$/i,
  /^(?:sign up|subscribe|log in|sign in|register|join (?:us|our|now)|follow (?:us|our|me|@)|support (?:us|our|independent)|donate|become a (?:member|subscriber|supporter)|get (?:our|the latest|unlimited|breaking|all the)|download (?:our|the) app|click (?:here|to|on)|tap (?:here|to)|share (?:this|on|via|your)|save (?:this|article)|print (?:this|article)|email (?:this|us)|contact us|add us|like us|stay (?:informed|tuned|up to date|connected|ahead)|never miss|listen to this|play (?:audio|video)|skip to|jump to|scroll (?:down|to)|go to|back to|return to|load more|show (?:more|less|comments)|view (?:comments|all)|leave a (?:comment|reply)|post a comment|have your say|enable (?:javascript|notifications|cookies)|accept (?:all )?cookies)\b/i,
  /^(?:this (?:article|story|post|content|report|work|image|page) (?:was |has been |is |may be )?(?:originally |first )?(?:published|posted|appeared|syndicated|republished|auto-?generated|licensed|available|sponsored|part of (?:our|a series)|for subscribers|not be (?:published|reproduced)))\b/i,
  /^(?:we (?:use|value) (?:cookies|your privacy)|by (?:clicking|continuing|subscribing|signing up)|terms (?:of|and)|privacy policy|cookie|all rights reserved|your (?:email|subscription|free)|already a (?:member|subscriber)|want to read more|thank you for (?:reading|subscribing))\b/i,
];

const WHOLE = [
  /(?:back|home|menu|search|share|tweet|pin|like|print|email|e-mail|save|copy(?: link)?|link|close|next|previous|prev|more|reply|comments?|comment \(\d+\)|\d+ comments?|\d[\d,.]*k? (?:shares?|views?|likes?|comments?)|views?|facebook|twitter|x|whatsapp|telegram|linkedin|reddit|pinterest|instagram|youtube|tiktok|threads|bluesky|flipboard|messenger|rss|newsletter|newsletters|advertisement|advertising|ad|ads|sponsored|promoted|loading|live|video|gallery|photos?|tags|opinion|recommended|trending|top|top stories|login|log in|sign in|subscribe|follow|listen|play|pause|skip ad|menu close|read more|see also|related|continue reading|story continues(?: below(?: advertisement)?)?|article continues(?: below)?)[\s.…:»>→]*/i,
  /(?:\W*(?:https?:\/\/|www\.)\S+\W*)+/i,
  /(?:[•·*▪►–—-]\s*(?:source|link|reference|image|photo|video)s? \d+\s*)+/i,
  /(?:\d+|a|one|two|three|four|five) ?-?(?:min(?:ute)?s?)(?: read| listen| watch)[\s.]*/i,
  /\d+ (?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?) ago/i,
  /by (?!(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|(?:january|february|march|april|may|june|july|august|september|october|november|december)\b)(?:\p{Lu}|(?:our|a|an|the|staff|agency|agencies)\b)[^.!?:;]{0,90}?(?:\p{Lu}\.[^.!?:;]{0,40})?/iu,
  /(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|[ap]\.?m\.?|gmt|utc|bst|e[sd]t|p[sd]t|c[e]st|at|on|updated|published|[\d\s.,:|/–-])+/i,
  /[([]?(?:(?:[\p{L}.'’-]+ ){1,4}?(?:\/|for|via|–|-|\|) ?)?(?:reuters|afp|ap|ap photo|getty(?: images)?|epa(?:-efe)?|shutterstock|alamy|istock|pixabay|unsplash|anadolu|xinhua|upi|zuma|wikimedia(?: commons)?|file photo|file|handout|screengrab|screenshot)(?:[/ ,-]+(?:[\p{L}.'’-]+ ?){0,5})?[)\]]?/iu,
  /[^\p{L}]+/u,
].map((pattern) => new RegExp(`^(?:${pattern.source})$`, pattern.flags));

const ANYWHERE: readonly RegExp[] = [
  /\blicen[sc]ed under (?:the |a )?(?:creative commons|cc[ -]by|gnu|mit)\b/i,
  /\ball rights reserved\b/i,
  /\b(?:getty images|shutterstock|file photo|afp via getty)\b[^.]*$/i,
  /\bmay not be (?:published, broadcast|reproduced|republished|redistributed)\b/i,
  /\b(?:subscribe|sign up) (?:to|for) (?:our|the) (?:[\w’'-]+ ){0,4}(?:newsletter|channel|briefing|alerts?|podcast)\b/i,
];

/** No pattern looks further into a block: longer ones are reports, and the work stays bounded. */
const MAX_CHARS = 600;

/** Whether a block is none of the report: a button, a credit, a link to something else, a plea to subscribe. */
export function isBoilerplate(text: string): boolean {
  if (text.length > MAX_CHARS) return false;
  if (OPENINGS.some((pattern) => pattern.test(text))) return true;
  if (ANYWHERE.some((pattern) => pattern.test(text))) return true;
  return text.length <= 120 && WHOLE.some((pattern) => pattern.test(text));
}

/** A line that opens a list of sources or links; the short lines after it belong to it. */
export function opensLinkList(text: string): boolean {
  return /^(?:[\p{L}]+ )?(?:sources?|references|links|footnotes|bibliography|external links|further reading|see also|tags|related (?:articles|stories|posts|news)|(?:read|see) (?:more|also))\s*:?$/iu.test(
    text,
  );
}
