"""English: music and radio as people speak of them on an ordinary day: reasons, hints, slang. The notation is explained in the README."""

VARIANTS = [
    ("play_media", {}, "Playing {title}.", """
I've had {title} (stuck in my head|going round my head|on the brain) since (breakfast|yesterday|this morning), (play it|let me hear it)
(our|my) wedding dance was to {title}, (put it on|play it for us|let's have it)
(would|could) you (dig out|rustle up|give us a blast of) {title}
the (next thing|only thing|first thing) I want (in my ears|through the speakers|to hear) is {title}
no (road trip|long drive|holiday) without {title}, so (on with it|play it|hit it)
(request|musical request|dedication) from the (back row|passenger seat|kids): {title}
(do us|play us) a favour and (stick|bang|whack) {title} on
it (has got|ought|wants) to be {title} (today|now), (nothing else will do|no arguments)
(bring|get) me {title} (through the speakers|on the stereo|in full blast)
my {title} moment has come, (play|start) the (<msong>|song)
(wouldn't|won't) you play {title} for (an old romantic|the birthday girl|my mother)
(everybody|all of us) (sing along|join in), {title} please
I (adore|worship|can't get enough of) the <msong> {title}, (do play it|have you got it)"""),
    ("play_media", {}, "Playing {title}.", """
nothing but {title:genre} (until we stop|all the way|this afternoon), (please|thanks)
(a bit|a dose|a splash|a portion) of {title:genre} would (wake me up|perk me up|suit me|do me good)
(my ears|my nerves) are (crying out|longing) for some {title:genre}
(get|set) the (mood|atmosphere) with some {title:genre}
(I've had|we've had) (a hard day|a long week|a stressful morning), {title:genre} (is what I need|would help|please)
I'm more of a {title:genre} person, (so play that|play some|let's have it)
(grandad|my date|the baby|everyone here) (loves|is mad about|calms down with) {title:genre}, (play some|put some on)
(shall we|why not) (go for|try|listen to) some {title:genre}
(let's have|I'd like|keep) {title:genre} (running|playing) in the background
we're in a {title:genre} mood (today|in here|right now)
bless us with some {title:genre}
(whack|bang|sling) on some {title:genre}, (will you|mate|it's party time)"""),
    ("play_media", {}, "Playing {artist}.", """
(we've|I've) got tickets for {artist} (next week|in June|on Saturday), so (play something by them|get us in the mood|let's hear them)
nobody (sings|does it) like {artist}, (put something on|let's have a few songs|play some)
(have a dig|rummage) for something (by|from) {artist}
(anything|whatever you have|everything) in the (library|collection|catalogue) (by|from) {artist}, (play it|off you go)
I (grew up|fell in love|learned English) with {artist}, (play me something of theirs|put one of theirs on)
who doesn't love {artist}, (start with the hits|play us something)
(today's|tonight's) (soundtrack|programme|entertainment) is {artist}
(can we|could we) make it an {artist} (afternoon|kind of trip|evening)
it's been (ages|years) since I (heard|listened to) {artist}, (play something|give me a song)
(a spot|a blast|an hour) of {artist} (please|would do nicely|if you've got it)
(old|early|classic) {artist} (stuff|numbers) please
my (teenage|younger) self wants to hear {artist}"""),
    ("play_media", {}, "Playing {title} by {artist}.", """
the one I (want|mean|love) is {title} by {artist}, (play that|stick it on)
(did|didn't) {artist} sing {title}? (Play it|Let me hear it|Put that on)
(surely|I bet) you've got {title} by {artist}, (let's hear it|give it a spin)
{artist} (wrote|sang|recorded) my favourite song, {title}, (so play it|put it on)
(I'm hooked on|I can't get over|I keep humming) {title} by {artist}, (play it|let's have it)
{artist}, {title}, (play it|let's go|loud and clear)
(give us|treat us to|treat me to) {title} from {artist}
not the cover, I want {title} (by|from) {artist} (itself|please|)
(request|next up|on the menu): {title} by {artist}
would you (happen to have|be able to find) {title} by {artist}"""),
    ("control_media", {"action": "play"}, "Playing.", """
(it's like a library|you could hear a pin drop|it's deadly silent) in here, (some music please|play something)
(the baby's awake|the meeting's over|I've finished my call), (music can go on|carry on playing|resume the song)
where were we with the (song|music|audiobook), (carry on|keep playing)
(silence|all this silence|this quiet) (makes me nervous|is depressing|is killing me), (some music please|play us a song)
(maestro|DJ), (music please|hit it|some sounds)
the (speakers|stereo) can (do some work|make itself useful), play something
(right|okay), (on with the show|strike up the band|back to the tunes)
(un-pause|take the pause off|lift the pause on) the (music|song|track)
a drive without music is (no fun|like soup without salt), (sort that out|play something)
I'd (enjoy|appreciate|love) a bit of music (while I drive|on the way|now)
(pick|choose) any song and (play|start) it
(let's|time to) get the (party|tunes|music) (started|going)"""),
    ("control_media", {"action": "pause"}, "Paused.", """
(hush|shh|ssh), the (song|music) must stop, (I'm thinking|she's asleep|they're on the phone)
(I'm about to|I've got to) (make a speech|ask the way|talk to the policeman), (pause|stop) the music
(I'd|we'd) like to (talk|chat) (in peace|for a minute), so (pause it|stop the music|no music)
(pull the plug on|switch off|give us a rest from) the (tunes|songs|music)
(the music|this song) can (stop|wait) (now|till later|for a bit)
(hold|stop) the (song|track|audiobook) (right there|just there)
music (over|finished|to stop), (we've got to concentrate|I need to think)
(would you|could you) (kindly|please) (halt|stop|interrupt) the (concert|music)
(one moment|two seconds|just a sec), (pause that|put the song on hold|stop the track)
(that'll do|enough now) with the (music|songs|tunes)
(it's|this is) a (solemn|serious) moment, (stop the music|no songs now)"""),
    ("control_media", {"action": "next"}, "Next track.", """
(if I hear|if they play) this (chorus|song) (one more time|once more) I'll scream, (next one|skip it)
(bin|ditch|lose|spare me) this (<msong>|song), (go on to the next|next|on to the next)
(what a|such a) (dreary|soppy|dreadful) (song|track), (on to the next|skip)
(not my cup of tea|not for me|I'm not feeling it), (next song|skip this one|move on)
(my ears are bleeding|the kids are groaning|I'm falling asleep with this), (skip the song|next track)
(onwards|forward) to the (following|next) (song|track|tune)
(thumbs down|zero points) for this (one|song), (next|skip it)
(hop|press on|carry on) to the next (song|number|track)
this (<msong>|song) reminds me of my ex, (skip it|next one please)
(could do|I could do) with (a change of song|a different tune|the next track)
(let's|we'll) give this (song|one) a miss, next
what comes after this song? (Play that|Go to it)"""),
    ("control_media", {"action": "previous"}, "Previous track.", """
(hey|oh), that (<msong>|song) just now was (brilliant|gorgeous|the one I wanted), (go back to it|one back)
(you|I) (skipped|cut off) (my favourite|the best one|a good song), (back to it|go back one)
(the song|the track|what you played) just before (this|that), (please|again|once more)
(hit|press|tap) the back button on the player
I (talked|chatted|slept) through the last song, (back one|play it again)
(encore|once more), the last song again
(return|step back) (one song|one track|by a song)
(undo|reverse) that skip, (I liked that song|I wanted that one)
(let's rewind to|jump back onto) the (song|tune) we had before
who (skipped|changed) that song? (Put it back|Go back to it)
(can I|could we) have the (one|song) before this (one|)"""),
    ("set_shuffle", {"on": True}, "Shuffle on.", """
(higgledy-piggledy|all over the place|criss-cross), that's how I want my songs played
I know (which song comes next|the running order by heart), (shuffle them|mix it up a bit)
(a little|some) chaos in the playlist, (please|shuffle it)
(toss|throw|stir) the (songs|tracks) (about|around|together like a salad)
(don't play|I don't want) the (songs|tracks) (in a row|one after the other as listed), (shuffle|random please)
let (chance|fate|luck) (decide|choose) the order of the (songs|tracks)
(put|have) the (player|playback) on random
make it random, the (music|playlist|song order)
the (playlist|album) (could do with|needs) a good (shuffle|mixing)
(wildly|randomly) mixed songs please
every drive the same songs in the same order, (give it a shuffle|shuffle on please)"""),
    ("set_shuffle", {"on": False}, "Shuffle off.", """
this (concept album|musical|audiobook|opera) makes no sense (jumbled|mixed up|on shuffle), (play it in order|no shuffle)
(who put|why is) shuffle on? (Switch it off|Not for me)
(first|track) one, then two, then three, (no random|in that order please)
(enough of|an end to) the (random play|shuffling|song lottery)
I made this playlist (in a certain order|carefully), so (stick to it|no shuffling)
(tidy up|straighten out|restore) the (song order|order of the songs|running order)
(I'd rather have|let's have) the songs (as listed|as the band intended|from top to bottom)
(who wants|I never wanted) random (order|play), (turn it off|shuffle off)
(quit|no more) (jumping|hopping) (about|around) in the album
(songs|tracks) (nicely|properly) (in a row|one by one|in sequence) please"""),
    ("set_media_source", {}, "Source {source}.", """
(today|now|from here on) (the music|the sound) (comes|should come) from {source}
(everything|the audio) (through|via|over) {source} (from now on|please|if you can)
(plug|patch) (the sound|the speakers) (into|through to) {source}
(could|would) you (hop|jump|go) (across|over) to {source} (for the sound|for the music|)
(what about|how about) {source} (as the source|for a change|for the music)
(the right|my preferred|the best) (source|input) (is|would be) {source}
(I'm sick of|enough of) this source, (take|try|go to) {source}
(let|have) the (stereo|system|speakers) (play|run) (from|off) {source}
(pick|choose) {source} (for the audio|as the music source|where the music comes from)
(output|sound|audio) (from|via) {source}"""),
    ("set_media_source", {"source": "fm"}, "Source FM.", """
(bung|pop|whack) the (radio|wireless) on (will you|love|for a bit of company|)
(I'd like|I need) some (human voices|chatter|disc jockeys), (radio on|put the radio on)
(let's|we could) see what the (radio|wireless) has to offer
(back to|over to) the good old (radio|wireless)
the (radio|wireless) (may|can|should) (come on|run|play) (now|)
(grandpa|my mother-in-law|the dog) is (used to|happier with) the radio, (turn it on|so radio please)
I'm (sick of|fed up with) my own (songs|playlist), (radio instead|put on the radio)
(has|does) this car (got|have) a radio? (Turn it on|Put it on)
(company|background noise) from the radio, please"""),
    ("set_media_source", {"source": "dab"}, "Source DAB.", """
(I want|we need) (crystal clear|crisp) radio, (take DAB|digital please|put on DAB)
this (crackle|hiss|static) on FM (is unbearable|drives me mad), (go digital|DAB instead|try the digital radio)
(we're|it's) in the twenty-first century, (DAB|digital radio) please
(let|get) the radio (run|play) (digitally|over DAB|in digital)
(move|hop) (over|across) to (DAB|digital radio|the digital channels)
the (classical|jazz) programmes are on (DAB|digital), (go there|switch to that)
digital (reception|broadcasting) for the radio, please"""),
    ("set_media_source", {"source": "internet"}, "Source internet radio.", """
there's (hardly a station|no decent reception) out here, (stream something|take internet radio|go online)
(I've got|we've got) (loads of|unlimited) data, (stream the music|let's stream)
(pull|get) something (off the web|from the cloud|from the online radio) to listen to
(web|online|net) (radio|stream), (please|if you would|on)
my (streaming|music) subscription should be (good for something|used), (switch to streaming|stream from it)
(stations|radio) from (all over the world|abroad|overseas), (the web radio|internet radio) please
(let|have) the music (come|flow) (over|from) the internet"""),
    ("set_media_source", {"source": "bluetooth"}, "Source Bluetooth.", """
all my (tunes|albums|songs) (are|live) on my (phone|mobile), (play from there|use that|take it from there)
(hook|link) the (speakers|sound) up to (my phone|my mobile|Bluetooth)
my (phone|mobile) (shall|can|should) be the (jukebox|DJ|music source)
(her|his|my daughter's) phone is (connected|hooked up), (switch to Bluetooth|take the music from Bluetooth)
(I've got|there's) a (podcast|playlist) running on my (phone|mobile), (put it through the car|get it on the speakers)
(over|via|through) (Bluetooth|the mobile), (the music|the sound) please
(wireless|Bluetooth) (audio|sound) from my handset please"""),
    ("set_media_source", {"source": "usb"}, "Source USB.", """
(there's|you'll find) a (stick|memory stick) in the (slot|socket) (with my songs on it|full of songs), (play from that|use it)
my (brother|mate|daughter) (gave|made) me a (USB stick|memory stick) with (music|songs), (play it|let's hear it)
(everything|the songs) I (own|like|need) is on the (stick|thumb drive|flash drive), (go to it|take that as the source)
(read|play|take) (from|off) the (plugged-in drive|USB port|little stick)
(the|my) (stick|USB stick) (should|shall) (provide|supply) the music
(hop|change) (over|across) to the (thumb drive|flash drive|memory stick)
music off the (stick|drive|USB), (please|would you)"""),
    ("tune_radio", {}, "Tuning to {station}.", """
(the traffic|the match|the phone-in|my quiz) is on {station} (now|in a minute|at the moment), (put it on|switch over)
(my mum|grandad|the whole office) (swears by|only listens to|never misses) {station}, so (tune in|put it on)
(see if|check whether) you can (pick up|receive|catch) {station}
(we|I) (need|fancy|could do with) (a bit|an hour|some) of {station} (on the radio|)
(off|away from) this station, (on to|over to|give me) {station}
(don't you|do you) (get|receive) {station} (any more|round here)? (Tune it in|Put it on)
{station} (on the radio|on the wireless), (if you'd be so kind|please|thanks)
(what are they playing|what have they got) on {station}, (tune in|let's hear)
(hop|nip|zap) (across|over) to {station}
the (radio|wireless|tuner) (belongs|should be|ought to be) on {station}
I'd (sooner|much rather) (have|listen to) the station {station}"""),
    ("tune_frequency", {}, "Tuning to {frequency}.", """
(my|our|the local) station (broadcasts|is to be found|sits) (at|on) {frequency}, (tune it in|go there)
(roll|spin|wind|crank) the (dial|tuner|radio) (round|along|) to {frequency}
(the sign|that billboard|the sticker) says {frequency} (for traffic news|for the local radio|), (tune to that|try that)
(stop|land|settle) (on|at) {frequency} (on the radio|on the dial)
(there's|they've got) a (good|nice) (show|station) on {frequency}, (let's listen|tune in)
(punch|type|key) in {frequency} (on the radio|for the radio)
(can you|do you) (receive|pick up|get) {frequency} (here|)
{frequency} on the (dial|tuner|radio|wireless)"""),
]
