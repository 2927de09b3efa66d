"""English: music and radio. The notation is explained in the README."""

MACROS = {
    "mwant": "(I want|I'd like|I would like|I wanna|we want|we'd like|I feel like|I'm in the mood for)",
    "mhear": "(hear|listen to)",
    "mlet": "(let's|let us|lemme|let me|can we|could we|can I|could I|may I)",
    "msong": "(song|track|tune|number)",
    "mcue": "(put on|stick on|throw on|whack on|bring on|fire up|crank up)",
}

ENUMS = {
    "source": {
        "bluetooth": ["Bluetooth", "bluetooth audio", "my phone", "the phone", "the music on my phone", "my mobile", "my smartphone"],
        "usb": ["USB", "the USB stick", "the memory stick", "the USB drive", "the thumb drive", "the flash drive", "the USB port"],
        "fm": ["FM", "FM radio", "the FM band", "the normal radio", "the regular radio", "analogue radio"],
        "dab": ["DAB", "digital radio", "DAB radio", "the digital radio", "DAB plus"],
        "internet": ["internet radio", "web radio", "the internet", "streaming", "online radio", "the streaming service", "the web radio"],
    },
}

VARIANTS = [
    ("play_media", {}, "Playing {title}.", """
!play (the <msong>|the album|the playlist|the single|) {title}
!(put on|start|stick on|throw on|pop on|bung on|chuck on|fire up|cue up|blast|spin) (the <msong>|the album|) {title}
!(put|stick|pop|throw) (the <msong>|the album|) {title} on
!play me (the <msong>|the album|that song|) {title}
!play us (the song|) {title}
(I want|I'd like|I would like|I wanna|I'd love|we want) to (hear|listen to) (the <msong>|the album|) {title}
<mlet> (hear|listen to|have|put on) (the <msong>|the album|) {title}
(have you got|do you have|do you know) (the <msong>|that song|) {title}
!find (me|) (the <msong>|) {title} and play it
(I feel like hearing|I'm in the mood for|I fancy|I could do with) the <msong> {title}
how about (the <msong>|) {title}
can you (get|find|put on|stick on|play) (the <msong>|that one called|the one called) {title}
!(switch to|change to|skip to|go to) the <msong> {title}
the kids want (to hear|) (the <msong>|) {title} (again|)
we need (the <msong>|some|) {title} (now|right now|)
(song|track|album|playlist) {title}
what about a bit of {title}
it's time for (the song|) {title}
!(queue|start playing|begin playing) (the <msong>|) {title}
my (daughter|son|wife|husband) wants to (hear|listen to) {title}
(nothing beats|give us|give me) {title}"""),
    ("play_media", {}, "Playing {title}.", """
!play (some|a bit of|a little|) {title:genre}
!(put on|stick on|throw on|start) (some|a bit of|a little|) {title:genre}
!(put|stick|pop) some {title:genre} on
(I want|I'd like|I'd love|I wanna) (to hear|to listen to|) (some|) {title:genre}
(I'm in the mood for|I feel like|I fancy|I could do with|I'm up for) (some|a bit of|a little|) {title:genre}
<mlet> (have|hear|listen to|put on) (some|a bit of|) {title:genre}
how about (some|a bit of|a little) {title:genre}
some {title:genre} (would be nice|would be great|would be lovely|wouldn't hurt)
!give me (some|a little|) {title:genre}
(a bit of|a little|some|more|nothing but) {title:genre}
{title:genre} music
(anything|something) (in the way of|like) {title:genre}
I need (some|) {title:genre} (to wake me up|to calm down|for the drive|to keep me going|for this trip|)
(it's|this is) (the right|) weather for {title:genre}
(have you got|do you have|is there) (any|some) {title:genre}
today (I want|we want|is a day for) {title:genre}
!play {title:genre} (for the kids|for the drive|for us|)
(how about|what about) {title:genre} for a change"""),
    ("play_media", {}, "Playing {artist}.", """
!play (something|music|songs|a song|some music|anything|a track|the latest|the hits|a few tracks) (by|from|of) {artist}
(I want|I'd like|I'd love|I wanna) to (hear|listen to) (something|music|songs|a song|anything|more) (by|from) {artist}
!(put on|stick on|throw on|pop on) (something|music|songs|some music|anything|an album) (by|from) {artist}
!play (the artist|the band|the group|the singer|some|a bit of|a little|some good old|) {artist}
(music|songs|hits|something|anything) (by|from) {artist}
(I'm in the mood for|I feel like|I fancy|I could do with) (some|a bit of|something by|something from|music by) {artist}
<mlet> (hear|listen to|have) (some|a bit of|something by|something from|a song by) {artist}
how about (some|a bit of|something by|something from) {artist}
!give me (some|a bit of|something by|songs by) {artist}
(have you got|do you have|is there) (anything|something|any songs) (by|from|of) {artist}
!(put|stick) some {artist} on
!(shuffle|start|queue up) (songs|music) (by|from) {artist}
(I love|I like|I'm a fan of) {artist}, so play (something|a song) (by|from) (him|her|them)
(some|a little|more) {artist}
what about (some|something by|a song from) {artist}
the (best|greatest hits|latest|new album|latest album) (of|by|from) {artist}
my (wife|husband|daughter|son|mum) wants (something|a song|music) (by|from) {artist}
!(find|search) (me|) (something|songs|music) (by|from) {artist}
play a {artist} (song|album|track)"""),
    ("play_media", {}, "Playing {title} by {artist}.", """
!play (the <msong>|the album|that one called|) {title} (by|from|of) {artist}
(I want|I'd like|I'd love|I wanna) to (hear|listen to) (the <msong>|the album|) {title} (by|from) {artist}
!(put on|stick on|throw on|pop on|start|blast) (the <msong>|the album|) {title} (by|from) {artist}
{title} (by|from) {artist}
<mlet> (hear|listen to|have) (the <msong>|) {title} (by|from) {artist}
(have you got|do you have|can I have|could we have) {title} (by|from) {artist}
!play me (the <msong>|) {title} (by|from) {artist}
!(put|stick) {title} (by|from) {artist} on
how about {title} by {artist}
the <msong> {title} by {artist}
(I fancy|I'm in the mood for|I feel like) {title} by {artist}
!(find|get|cue up|queue) (the <msong>|) {title} (by|from) {artist}
!play {title}, (the one by|the song by|by|the version by) {artist}
!play {artist} with {title}
!play {artist}'s {title}
(from|by) {artist} I want to hear {title}"""),
    ("control_media", {"action": "play"}, "Playing.", """
!play (some|the|me some|us some|a little|a bit of|) (music|tunes|songs)
!play (something|anything|whatever|something nice|anything you like|whatever you like|something good)
!(resume|continue|restart|unpause) (the music|playing|playback|the song|the audio|the podcast|the album|)
!(carry on|keep|go on) (playing|with the music|with the song|with the podcast)
!start (the music|playback|playing|some music|the song)
(music on|music please|some tunes please|play|unpause|resume)
(I want|I'd like|I need|we need|I fancy|I feel like) (to hear|to listen to|) (some|a bit of|a little) (music|tunes)
!put (some|the|a bit of|) (music|tunes) (back|) on
!<mcue> (some|the) (music|tunes)
it's (too|so|awfully|way too) (quiet|silent) in here, (how about some music|put something on|play something)
could we have (some|a bit of|a little) music
!let the (music|song|podcast) (run|play|go on|carry on)
(let's|can we) (have|get|hear) (some|a bit of) (music|tunes)
!(hit|press) (play|the play button)
this (drive|trip|journey) needs (some|a bit of) (music|tunes)
where did (the|my) music go
(how about|what about) (some|a bit of|a little) (music|background music|tunes)
I'm off the phone, (carry on with the music|music back on|you can play again)
(back to|on with) the music
a (little|bit of) music (would be nice|wouldn't hurt|would be lovely)
!(turn|switch) (on the music|the music on|the music back on)"""),
    ("control_media", {"action": "pause"}, "Paused.", """
!(pause|stop|halt|hold|interrupt) (the music|the song|playback|the playback|it there|the track|the podcast|the audiobook|what's playing)
(pause|music off|stop music|pause please|no more music|music stop|playback off)
!stop (playing|playing music|playing that|with the music)
!(turn|switch) (off the music|the music off|off the song|off the radio|the radio off)
!(cut|kill|shut off|end|axe|drop) the (music|song|radio|tunes)
(enough|that's enough|no more) (music|songs|of the music) (now|for now|for today|)
I (can't|don't want to|don't feel like) (listen|listening|hear|hearing) (to|) (any more|any) music (right now|any more|)
(I need|we need|give me|let me have) a break from the music
!put the (music|song|podcast) on (pause|hold)
!(hit|press) (pause|the pause button|stop)
(hold on|hang on|wait), (stop|pause) the music
could the music (stop|pause) (for a moment|for a second|for a sec|)
!(freeze|suspend) the (song|music|playback|podcast)
I've (had enough of|got tired of) (the|this) music
someone's talking to me, stop the (music|song)
!(take|have) a break (with|from) the music
(can we|could we|let's) (stop|pause|do without) the music (for a bit|for a while|for a minute|)
I'd rather have no music (now|right now|)
!make the music stop
(not|no) music (right now|now|at the moment)"""),
    ("control_media", {"action": "next"}, "Next track.", """
!(play|skip to|go to|jump to|move on to|give me|put on) the next (<msong>|title|one)
!skip (this <msong>|this one|the song|this|it|ahead|forward|to the next|on|over this)
(next|skip|next please|next song please|next one|next track|next <msong>|another one|skip it)
I (don't like|hate|can't stand|don't want|am sick of|am tired of|don't feel like) this (<msong>|one)
(not this <msong>|not this one|oh no, not this song|ugh, not that song) (again|)
(this <msong> is|that's|it's) (boring|awful|terrible|rubbish|annoying|horrible|getting on my nerves), (next|skip|skip it|something else)
I've heard this <msong> (too often|a hundred times|to death|a million times|enough)
!(jump|go|skip|move) (one|) (song|track|) (forward|ahead|on)
(let's|can we|could we) (hear|have|skip to|move on to|try) the next (one|<msong>)
(something else|a different song|another <msong>|anything but this)
!change the (song|track|tune)
what's the next (song|one) like, play it
!(move|fast forward|skip) (on|) to the (next|following) (one|song|track|number)
who (chose|picked|put on) this (<msong>|rubbish), next
this <msong> (sucks|stinks|is doing my head in|gives me a headache|drives me mad|is so depressing)
(pass|nah|nope|meh), next (song|one|track)
I want (a different|another|the next) (<msong>|one)
(one|track) further
this isn't my (kind of song|song|tune|taste)
I'd rather hear the next (one|song)"""),
    ("control_media", {"action": "previous"}, "Previous track.", """
!(play|go back to|go to|jump back to|return to|skip back to) the (previous|last|prior|earlier) (<msong>|title|one)
(previous|last) (<msong>|title|one)
!play that (<msong>|one|) (again|once more|one more time)
!(go|skip|jump) (one|back one|one song|one track|a song|a track) back
!(go back|back) (one|a song|a track)
!(repeat|replay) (the last|that|the previous) (<msong>|one)
I (liked|loved) (the last|the previous|that last) (<msong>|one), (play it again|again please|go back|back to it)
what was that (last|) song, (play it again|go back to it)
(I want|I'd like) to hear (that|the last|the previous) (<msong>|one) (again|once more)
(the one before|the song before|the one from before|the song before this)
!rewind to the (last|previous) (song|track|one)
(I missed|we missed|I wasn't listening to) (the last|that last|the previous) (<msong>|one), (go back|play it again)
!(bring|put|get) (the last|the previous) (<msong>|one) back (on|)
(let's|can we|could we) (hear|have|play) (that|the last|the previous) (<msong>|one) again
oops, I skipped (too far|one too many|a good one), (go back|back one)
(wasn't that|that was) (a great|a lovely|a good|my favourite) (<msong>), (once more|again|play it again|go back)
back to the (song|track|one) before
!take me back to the (last|previous) <msong>
(skip back|back one track|one back|back a song)"""),
    ("set_shuffle", {"on": True}, "Shuffle on.", """
!(turn|switch) (on shuffle|shuffle on|on the shuffle|on random play|random play on|on random order|on shuffle mode)
!shuffle (the songs|the music|my songs|my music|the playlist|the album|everything|it|)
!mix (up the songs|up the music|the songs up|things up|the playlist up|the order up)
!play (the songs|everything|the playlist|my music|the album|them|it) (in random order|at random|randomly|in any order|in a mixed order|shuffled)
(shuffle on|random on|shuffle mode|random order|shuffle please|random play|shuffle)
(I want|I'd like) (the songs|the music|it|them) (shuffled|mixed|in random order|at random)
(always|why is it always) the same order, (shuffle it|mix it up)
surprise me with the order of the songs
!put (the music|the playlist|it|my songs) on (shuffle|random)
the songs (always come|come up) in the same order (every time|), (mix them|shuffle them)
!(activate|enable|start|use) (shuffle|random play|random mode|shuffle mode|the random function)
(could we|can we|let's) (shuffle|mix up) (the|these|my) (songs|tracks|tunes)
(no particular order|not in order|any old order|jumble the songs|jumble them up)
I'm bored of the (running|track|playlist) order
!set (playback|the player|the music) to (random|shuffle)"""),
    ("set_shuffle", {"on": False}, "Shuffle off.", """
!(turn|switch) (off shuffle|shuffle off|off the shuffle|off random play|random play off|off random order)
!(stop|quit) (shuffling|mixing up the songs|mixing the songs|playing at random|jumping around in the playlist)
!play (the songs|everything|the playlist|the album|them|it) (in order|in sequence|one after the other|in the right order|in the original order|from first to last|from start to finish)
(shuffle off|random off|no shuffle|no more shuffle|no random|songs in order)
(I want|I'd like) (the songs|the album|it|them) (in order|in the right order|unshuffled|in the proper order)
I don't want (shuffle|random order|the songs mixed|it shuffled|the songs jumbled) (any more|)
!(deactivate|disable|end|cancel) (shuffle|random play|random mode|shuffle mode)
(why are|how come) the songs (all mixed up|jumbled|out of order|in the wrong order)
!take (the music|it|the playlist) off (shuffle|random)
the (songs|tracks) are all (mixed up|jumbled|over the place|out of order)
an album (should|has to|must) be (heard|played) in order
(back to|return to) the (normal|original|proper|right) (order|track order|running order)
!keep the (songs|tracks) in (order|sequence)
(let's|can we|could we) hear (the album|it) (in order|as it was meant)"""),
    ("set_media_source", {}, "Source {source}.", """
!(switch|change|go|flip|swap) (over|) to {source}
!play (music|the music|something|my music|songs|some tunes|audio) (from|via|over|through|off) {source}
!(set|put|change|switch) the (source|audio source|media source|input|sound source) to {source}
!use {source} (as the source|as audio source|for music|for the music|for sound|as the input)
(source|audio source|input|media source) {source}
(I want|I'd like|I'd rather have|I prefer) (music|my music|to listen to music|the sound) (from|via|over|through) {source}
{source} (please|now|instead|as source)
!(take|get|stream|pull) the (music|sound|songs) from {source}
(let's|can we|could we) (switch|go over|change) to {source}
!select {source} (as the source|as source|as the input|)
the (music|sound|audio) should come (from|over|through|via) {source}
I (have|'ve got) (my|the) (music|songs) on {source}
is it possible to (play|hear|get) (music|songs) (from|via|through) {source}"""),
    ("set_media_source", {"source": "fm"}, "Source FM.", """
!(turn|switch|put) (on the radio|the radio on|on the wireless|the wireless on)
(radio on|radio|radio please|the radio|FM|FM please)
!(switch|change|go|flip) (over|back|) to (the|) radio
(I want|I'd like|I feel like|I fancy|we want) (to hear|to listen to|) (the|some|a bit of) radio
(let's|can we|could we|can I) (hear|listen to|have|put on|try) (the|some) radio
!(start|play|fire up|activate) the radio
what's on the radio
(how about|what about) (the|some|a bit of) radio
(I prefer|I'd rather have|rather) the radio
is there anything (good|decent|nice|) on the radio
!stick the (radio|wireless) on
enough of my own (music|playlist|songs), radio please
see what's on the (radio|wireless)
grandma likes the (radio|wireless)
(radio would be|some radio would be) nice"""),
    ("set_media_source", {"source": "dab"}, "Source DAB.", """
!(turn|switch|put) (on the digital radio|the digital radio on|on DAB|DAB on)
(digital radio|DAB|DAB radio|digital radio please|DAB on)
(the FM|FM|the analogue radio) (is crackling|is noisy|hisses|is full of static), (take|use|switch to|try) (DAB|digital|the digital one)
!(switch|change|go) from FM to (DAB|digital|digital radio)
(I want|I'd like) (radio|the radio|it) in digital (quality|)
(let's|can we|could we) (have|hear|try|use) (DAB|digital radio|the digital stations)
!(play|start|use) (the|) (digital radio|DAB|digital stations)
I (prefer|want|like) (digital|DAB) (radio|better than FM)
the digital (stations|channels|programmes)"""),
    ("set_media_source", {"source": "internet"}, "Source internet radio.", """
!(turn|switch) (on streaming|streaming on|on internet radio|on the web radio|on the online radio)
!stream (something|some music|music|the radio|my music|online)
(streaming|internet radio|web radio|online radio|stream please)
!(play|start|use) (streaming|internet radio|the web radio|online radio|something online|the stream)
(I want|I'd like) to (stream|stream music|listen online|hear web radio)
(let's|can we|could we) (stream|stream something|listen to web radio|go online for the music)
music (from|over|off) the (internet|net|web|cloud)
is it possible to (stream|hear internet radio|stream music)
!get the music (online|off the net|from the web)
!(switch|change|go) (over|) to (streaming|online|web radio)"""),
    ("set_media_source", {"source": "bluetooth"}, "Source Bluetooth.", """
!play (the songs|the music|what's|my playlist) (on|from) my (phone|mobile|smartphone|handset)
(my phone's music|the music on my phone|phone music|Bluetooth|bluetooth please|my phone please)
!(switch|change|go) (over|) to (my phone|Bluetooth|the phone|my mobile)
I (have|'ve got) (all my|my|a) (songs|music|playlist|podcast) on (my|the) (phone|mobile), (play that|use that|take that)
my phone is connected, (play from it|use it for music|take the music from there)
(I want|I'd like) (the|my) (music|songs|podcast) from (my|the) (phone|mobile)
(let's|can we|could we) (hear|listen to|use|play) (the|my) (music|songs|playlist) (from|on) (my|the) phone
!use my (phone|mobile) (as the source|for the music|for sound)
put my phone through the (speakers|car|stereo)
!(get|take|pull) the (music|songs|sound) (off|from) my (phone|mobile)"""),
    ("set_media_source", {"source": "usb"}, "Source USB.", """
!play (the songs|the music|what's|everything|something) (on|from|off) (the|my) (USB stick|memory stick|thumb drive|flash drive|USB|stick)
(USB|USB stick|the stick|USB please|memory stick)
!(switch|change|go) (over|) to (USB|the stick|the memory stick|the USB stick)
I've (plugged in|put in|stuck in|got) (a|my) (USB stick|memory stick|thumb drive|flash drive), (play that|use that|play it)
(I want|I'd like) (the|my) (music|songs) (from|off) (the|my) (stick|USB stick|thumb drive)
!(get|take|read) the (music|songs) (off|from) the (USB stick|stick|flash drive)
(let's|can we|could we) (hear|listen to|try|play) (the|my) (USB stick|memory stick|stick|USB)
what's on the (USB stick|memory stick|stick|thumb drive), play it"""),
    ("tune_radio", {}, "Tuning to {station}.", """
!tune (in|the radio|) to (the station|) {station}
!(play|put on|switch to|turn on|stick on|switch over to|change to|go to|select) (the|) (radio station|station|radio channel|channel|) {station}
!(set|put|turn|switch|change) the radio to {station}
(I want|I'd like|I'd love|I wanna|we want) to (hear|listen to) (the station|the radio station|the channel|) {station}
!(play|put on|stick on|turn on) {station} on the radio
(station|radio station|channel) {station}
(let's|can we|could we|can I) (hear|listen to|have|try|switch to) (the station|) {station}
!(find|search for|look for|get) (me|) (the station|the radio station|) {station}
(can you|do you) get {station} (here|on this radio|in here|)
(radio|on the radio) {station}
(I prefer|I'd rather hear|I'd rather have) {station}
!(bring up|dial in|tune into|hop over to|flip to) {station}
how about {station}
is {station} (available|any good here|on)
(I always listen to|we always have on|in the morning I listen to) {station}
!change the (station|channel) to {station}
over to {station}"""),
    ("tune_frequency", {}, "Tuning to {frequency}.", """
!tune (in|the radio|) to {frequency}
!(set|put|turn|change|switch) the (radio|frequency|radio frequency|tuner|dial) to {frequency}
(frequency|radio on|radio frequency|radio|tuner) {frequency}
!(play|go to|switch to|select|try) (the|) (frequency|station on|) {frequency}
(I want|I'd like) to (listen to|hear) {frequency} (on the radio|)
!(find|give me|get) (the station on|frequency|) {frequency}
(let's|can we|could we) (try|hear|listen to|go to) {frequency}
what's on {frequency}
the (station|one|programme) (at|on) {frequency}
my (station|favourite station) is (on|at) {frequency}
!put on {frequency}
!(switch|change) (over|) to {frequency} on the radio
the frequency is {frequency}
they (broadcast|send) on {frequency}"""),
]
