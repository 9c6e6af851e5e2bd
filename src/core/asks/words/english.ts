import type { AskWords } from './ask-words.ts';

/** Verbs after "we would like to" whose object only we can give. */
const wanted =
  'have|get|see|receive|know|book|schedule|arrange|organi[sz]e|set up|discuss|talk|speak|test|try|trial|understand|learn|order|add|upgrade|extend|renew|move|switch|buy|purchase|cancel|reduce|request|ask|hear|find out|evaluate|pilot|invite|meet|clarify|check|change|confirm whether|confirm if';

export const english: AskWords = {
  courtesies: [
    /\bhow(?:'?s| is| are| was| were| did| have| has) (?:you|u|things|it|everything|everyone|life|business|your [a-z ]{2,20}|the (?:family|kids|baby|weekend|holidays?|move|trip|event|team|weather))(?: (?:been|doing|going|all|keeping|today|guys|these days|getting on|go|went))*\W*$/,
    /\b(?:what's up|how do you do|hope you(?:'re| are)|you (?:ok|okay|alright|well|good))\b[^?]{0,30}\?*$/,
    /\b(?:who (?:would have|could have|would've|knew|knows|wouldn't)|what more can|what else can i say|why not|guess what|you know what|can you (?:believe|imagine)|would i|how (?:cool|great|nice|good|amazing|funny) is)\b/,
    /\byour (?:mother|father|mum|dad|wife|husband|son|daughter|kids|children|baby|dog|cat)\b[^?]{0,40}\?\W*$/,
    /,? (?:isn't|aren't|wasn't|doesn't|don't|won't|hasn't|haven't|didn't|innit|huh|eh|no|hey)(?: (?:it|they|he|she|we|you|that|there))?\W*\?\W*$/,
    /\b(?:let (?:me|us) know|tell (?:me|us)) (?:if|should) (?:you|u|there|anything|something|that)(?:'s| is| are| have| has| had| need| want| require| would like| does)*[^.?!]{0,20}\b(?:any|anything|it again|more|further|questions?|missing|unclear|else|changes|problem|issues?|help|assistance)\b/,
    /\bif (?:you have any|there (?:is|are) any(?:thing)?|you need any(?:thing)?|anything)\b[^?]{0,80}(?:let (?:me|us) know|contact|reach out|call|ask|shout|get in touch)/,
    /\b(?:better|good|best|right) (?:time|moment) (?:to|for (?:me|us) to) (?:revisit|reconnect|circle|follow|touch|come back)\b/,
    /\bshould you (?:need|have|require|want|wish)\b/,
    /\bplease (?:find|note|see|be (?:advised|aware|informed)|do(?:n't| not) hesitate|feel free|accept|excuse|ignore|disregard|bear with|remove|unsubscribe|stop|keep in mind|consider the environment|enjoy|give my|pass on my|extend my|allow)\b/,
    /\bkindly (?:find|note|see|ignore|remove)\b/,
    /\b(?:no|without) (?:further |more )?(?:questions?|need)\b/,
    /\bthank(?:s| you) (?:for|to) [^?]{0,120}$/,
  ],
  requests: [
    /\b(?:can|could|would|will|cld|wld) (?:you|u|ya|someone|somebody|anyone|anybody|your team|your colleague|one of you)\b(?! (?:believe|imagine))/,
    /\b(?:please|pls|plz|kindly) (?:also |just |can |could )?(?:advise|add|amend|answer|arrange|book|bring|call|cancel|change|check|clarify|confirm|contact|correct|count|create|delete|deliver|do|email|expedite|explain|extend|fix|forward|get|give|go|have|help|include|indicate|invite|issue|keep|let|look|mail|make|move|offer|prepare|price|process|propose|provide|quote|reactivate|reach|refund|reissue|renew|replace|reply|resend|reset|respond|return|review|revise|ring|schedule|send|set|share|show|sign|submit|suggest|switch|take|tell|update|upgrade|upload|verify)\b/,
    /\b(?:let (?:me|us) know|(?:tell|show|explain(?: to)?) (?:me|us)|advise)\b(?: please)? (?:when|if|whether|how|what|which|who|where|about|your|the|asap|by|before|once you)\b/,
    new RegExp(
      `\\b(?:i|we|my boss|our \\w{2,15})(?:'d| would| wd)? ?(?:really |also |very much )?(?:like|love|want|wish|hope|are hoping|am hoping|are looking) to (?:${wanted})\\b`,
    ),
    /\b(?:i|we)(?:'d| would) (?:really |also )?like (?:a|an|some|the|your|another|more|\d)/,
    /\b(?<!what )(?<!all )(?:i|we|they|he|she|it|audit|legal|procurement|accounting|finance)(?:'d| would| will|'ll| also| still| really| urgently)* needs? (?:from you|the following|an?|the|your|you to|\d|it (?:by|before)|this (?:by|before)|them (?:by|before)|to (?:know|receive|see|have|get)|some(?:one|thing| info)|two|three|four|five|six|ten|both|written|proof)\b(?! (?:bit|little|few|while|moment|time|more time|day|days|week|weeks|approval|green light)\b)/,
    /\b(?:i|we)(?:'m| am|'re| are| was| were)? (?:just |also )?wonder(?:ing)? (?:if|whether|how|what|when|which|about|why|who)\b/,
    /\b(?:would|'d) (?:really |very much |much |be )?(?:appreciate|grateful|happy to receive|obliged|helpful|great if|good to (?:know|have|see))\b/,
    /\b(?:await|awaiting|waiting for) your (?:reply|response|answer|confirmation|feedback|proposal|quote)\b/,
    /\b(?:any (?:news|updates?|progress|idea|chance|word|thoughts|feedback)\b)/,
    /\b(?:just |i'm |i am |we're |we are )(?:following up|checking (?:in|back)|chasing|circling back|nudging)\b/,
    /^(?:follow(?:ing)? up|chasing|second (?:request|reminder)|reminder|gentle reminder)\b/,
    /\b(?:still (?:waiting|no (?:answer|reply|news|response|word))|(?:have|has|'ve)(?: still)?(?:n't| not) (?:yet )?(?:heard|received|had (?:a|an|any) (?:answer|reply|response)))\b/,
    /^(?:\W|also |and |so |then |ok |hi |hello |hey )*(?:send|resend|call|ring|email|quote|confirm|advise|tell|give|show|share|forward) (?:me|us|over|back|through)\b/,
    /\b(?:get|be) in touch (?:with (?:me|us)|to|asap|when|before|by|about|on)\b|\bplease get in touch\b/,
    /\b(?:get|come|revert) back to (?:me|us)\b(?! (?:when|once|after|next|in (?:a |the |[jfmasond])))/,
    /\b(?:asks?|asked|asking) (?:me |us )?(?:if|whether) (?:you|your|there|it)\b|\b(?:wants?|needs?) to know\b/,
    /\b(?:is|would|wd) it (?:be )?(?:possible|ok|okay|an option|feasible)\b/,
    /\b(?:can|could|may|might|shall) (?:i|we) (?:have|get|see|ask|book|schedule|add|keep|pay|start|use|try|test|move|arrange|meet|speak|talk|extend|upgrade|switch|cancel|request|also|please)\b/,
    /\b(?:i|we)(?: also|'ve| have| had)* (?:got )?(?:a|one|two|three|some|several|a few|another|few)(?: (?:more|quick|small|last|further|remaining|other|short))? (?:questions?|queries|points to clarify)\b/,
    /\b(?:we|i)(?:'d| would)? (?:hereby )?(?:request|require|are requesting|am requesting)\b/,
    /\b(?:requesting|looking for|need) (?:a|your|an updated|the) (?:quote|quotation|proposal|price|pricing|demo|offer|call back|callback)\b/,
  ],
  openings: [
    /^(?:\W|also |and |so |then |but |ok |hi |hello |hey |sorry |quick (?:one|question) )*(?:what(?:'s| is| are| would| do| does| did| about| will| kind| sort| if)|when (?:can|could|will|is|are|do|does|would|should|did)|where (?:can|is|are|do|does|did|should)|who (?:is|can|should|do|does|will) (?!knows)|which (?:one|plan|tier|version|of|option|package)|what (?:plan|tier|version|option|package|price|discount|date|time)|how (?:much|many|long|do|does|did|can|could|would|should|soon|about|often|far|big)|why (?:is|are|do|does|did|was|can))\b/,
    /^(?:\W|also |and |so |then |but |ok |hi |hello |hey |sorry |quick (?:one|question) )*(?:do|does|did|are|is|was|were|has|will|can|could|would) (?:you|u|your|it|the|there|we|this|that|these|those|our|my|i|someone|anybody|anyone)\b/,
    /^(?:\W|also |and |so )*(?:have|should) (?:you (?:had|got|received|seen|looked|decided|thought|any|heard|sent|been|made|a )|we|i|there)\b/,
  ],
  wants: [
    /\b(?:i|we)(?:'d|'re|'m| are| am| would)? (?:also |currently |now |urgently )*(?:need|want|require|looking (?:for|at|to|into)|interested in|considering|comparing|evaluating|planning)\b/,
  ],
  withdrawals: [
    /\b(?:never ?mind|nevermind|forget (?:it|about it|my (?:last|previous|earlier|question|request|e-?mail|message)))\b/,
    /\b(?:ignore|disregard) (?:my|the) (?:last|previous|earlier|question|request|below|mail|e-?mail|message)\b/,
    /\b(?:i|we)(?:'ve| have|'ve just| just| have just)? (?:found|figured|sorted|solved|worked) (?:it|that|the (?:answer|file|link|invoice|document))(?: out)?\b/,
  ],
};
