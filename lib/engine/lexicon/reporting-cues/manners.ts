import { words } from "@/lib/engine/lexicon/words";

/** Ways to utter that are speech only in a tag: "“Never,” laughed the coach", but "the children laughed". */
export const MANNERS =
  words(`rage, sob, weep, splutter, spill, groan, laugh, chuckle, chortle, giggle, grin, smile, beam, shrug,
  frown, wince, storm, blast, bellow, roar, hiss, croak, whimper, wail, gush, enthuse, coo, purr, bark, spit, stammer,
  stutter, mumble, gasp, sniff, sniffle, cackle, crow, gloat, bristle, growl, snarl, howl, scream, shriek, squeal, rasp, drawl, croon,
  sing, chant, seethe, simmer, erupt, explode, rap, slam, rail, thunder, boom, chirp, simper, smirk, sneer, snort, huff, puff, pant,
  tremble, quaver, choke, cough, blub, blubber, bawl, yelp, yell, holler, call out, cry out, blurt, gabble, babble, prattle, chatter, ramble,
  drone, intone, recite, declaim, orate, preach, pontificate, sermonise, sermonize, lecture, plead, press, prod, probe, pry, urge, nod,
  wink, joke, jest, tease, taunt, jeer, mock, scoff, scold, chide, growl back, snap back, shout back, laugh off, add with a laugh, volunteer,
  offer, allow, own, confide, divulge, let on, let slip, spell it out, throw in, chime in, cut in, butt in, come in, tip, tip off, dish,
  fret, worry, agonise, agonize, reminisce, philosophise, philosophize, marvel, exult, rejoice, despair, sulk, whisper, hush, soothe, counsel, begin, conclude, finish, end,
  correct, quote, cite, put it, summarise, summarize, sum up, trill, warble, twitter, quiver, shudder, demand, hazard, reason, muse, wonder aloud, think aloud, hope, fear, communicate,
  transmit, precise, sustain, esteem, reconstruct, ironise, ironize, bleat, sigh, trumpet, parry, riposte`);
