"""English: how loud and how it sounds. The notation is explained in the README."""

MACROS = {
    "mbit": "(a bit|a little|a little bit|a tad|a touch|slightly|a notch|a wee bit|some|)",
    "mnoise": "(music|radio|sound|volume|stereo|tunes|song|audio)",
    "mlouder": "(volume|sound level|sound volume|audio volume|media volume|music volume)",
}

ENUMS = {
    "adjust_tone.band": {
        "bass": ["bass", "low end", "lows", "low frequencies", "low tones"],
        "treble": ["treble", "high end", "highs", "high frequencies", "high tones"],
    },
}

VARIANTS = [
    ("set_volume", {}, "Volume {level} percent.", """
!(set|put|change|adjust|bring|get|fix) (the|) <mlouder> (to|at) {level}
!turn (the|) <mlouder> (up|down|) to {level}
!turn (it|the music|the radio|the sound|the stereo) (up|down) to {level}
<mlouder> (to|at|) {level}
!(raise|increase|lower|reduce|drop|crank|bump) the <mlouder> (up|) to {level}
(I want|I'd like|I need) the <mlouder> at {level}
!(set|put) the (music|radio|sound|audio) (to|at) {level} <mlouder>
!make (it|the music|the radio) {level} (loud|volume)
{level} volume
the (music|radio|sound) should be at {level}
(can we|could we|let's) have the <mlouder> (at|on) {level}
sound level {level}
{level} loudness
(up|down) to {level} volume
let's (say|go for|try) {level} volume
could the (music|radio|stereo) be at {level}"""),
    ("set_volume", {"level": 100}, "Volume 100 percent.", """
!(set|put|turn) the <mlouder> (to|up to) (maximum|max|full|the max|the maximum|full blast)
!turn (it|the <mnoise>|the music) (all the way up|up to the maximum|up to the max|up to full|up as far as it goes|up as loud as it goes|full on)
(full volume|maximum volume|max volume|volume max|full blast|volume full|volume all the way up)
!crank (it|the <mnoise>) (all the way up|to the max|up to the max|up to eleven|up to full)
as loud as (it|you) (goes|can|possible)
!(play|put) (it|the music|this song) at (full|maximum|top) (volume|blast)
let it (blast|rip) at full volume
(I want|let's have) (it|the music) at (full|maximum) volume
!blast (the music|this song|it) at full (volume|power)
the loudest (you can go|it can go|setting|possible)
!max (out|) the volume
pump it up to the max
everything the speakers have got"""),
    ("set_volume", {"level": 50}, "Volume 50 percent.", """
!(set|put|turn) the <mlouder> (to|at) (half|halfway|the middle|medium)
!turn (it|the <mnoise>|the music) (down|up|) to (half|halfway|half volume)
(half volume|volume half|volume halfway|volume at half|medium volume)
(I want|I'd like) (the music|it|the radio) at half (volume|)
!(play|put) (it|the music|the radio) at half volume
(let's|can we|could we) have (the|) (volume|music|radio) (at half|halfway|on half|in the middle)
not full blast, half volume
somewhere in the middle with the volume"""),
    ("adjust_volume", {"direction": "up"}, "Louder.", """
(louder|<mbit> louder|volume up|much louder|way louder|louder please|sound up|music up|music louder)
!turn (it|the <mnoise>|this|that) up <mbit>
!turn up (the <mnoise>|this song|that)
!make (it|the music|the radio|this|the sound) <mbit> louder
I can't hear (anything|the music|it|the radio|a thing|a word of this|what they're saying on the radio|the song)
!(raise|increase|boost|up|lift) (the|) volume <mbit>
(it's|the music is|this is|the radio is|that's) (too quiet|way too quiet|a bit quiet|so quiet|hardly audible|barely audible|too soft|too low)
!(crank|pump|jack|bump|whack|ramp) (it|the <mnoise>|this tune) up <mbit>
!crank up (the <mnoise>|this song|the tunes)
I love this (song|one|tune), (turn it up|louder|crank it up)
(this is my song|my favourite song|that's my jam|what a tune), (turn it up|louder|crank it)
!give (it|me|us) <mbit> more (volume|sound|noise)
more (volume|sound)
I can (barely|hardly|only just) hear (it|the music|the radio|that|the song)
(let's|can we|could we|may I) (turn|have|crank|put) (it|the music|the radio) (up|louder|up a bit|a bit louder)
is that as loud as (it|the music) is, (louder|more)
we can't hear (it|the music|anything) (in the back|back here|over the engine)
pump up the (volume|jam|music)
(speak up, radio|the radio's whispering)
I want (it|the music|the radio) <mbit> louder
the volume is (too low|way down|set too low|on the low side)
grandpa can't hear (the radio|the music|a thing on the radio)"""),
    ("adjust_volume", {"direction": "down"}, "Quieter.", """
(quieter|<mbit> quieter|<mbit> softer|volume down|much quieter|quieter please|not so loud|less loud|music down|sound down)
!turn (it|the <mnoise>|this|that) down <mbit>
!turn down (the <mnoise>|that racket|that noise|that din)
!make (it|the music|the radio|this|the sound) <mbit> (quieter|softer|less loud)
(it's|the music is|this is|the radio is|that's) (too loud|way too loud|a bit loud|so loud|deafening|ear-splitting|rather loud|awfully loud)
!(lower|reduce|decrease|drop|bring down|take down|dial down|tone down) the volume <mbit>
!(bring|take|dial|knock) (it|the <mnoise>) down <mbit>
my (ears|eardrums) (hurt|are hurting|are ringing|are bleeding|are about to burst)
I can't hear (myself think|my own words|what you're saying over the music|you over the music)
the (baby|little one|kid) (is sleeping|just fell asleep|is asleep|has dropped off), (quieter|turn it down|music down)
not (so|that|quite so) loud
(less|a little less|a bit less) (volume|noise)
(we're|I'm) not deaf
do we have to have it (so|this|that) loud
(let's|can we|could we) (turn|have|put) (it|the music|the radio) (down|quieter|a bit quieter|down a bit)
I want (it|the music|the radio) <mbit> (quieter|softer|lower)
the neighbours can hear (the music|this)
(I'm getting|this gives me|the music gives me) a headache from the (volume|loud music)
(soften|ease) the (music|sound)
we can't talk (with the music so loud|over this music|with this din)
!(play|have) it <mbit> (softer|more quietly|lower)
keep the (music|noise|radio) down
(the volume is|that volume is) too high"""),
    ("set_mute", {"on": True}, "Muted.", """
!mute (the sound|the music|everything|the audio|the radio|it|that|this|)
(silence|be quiet|shush|hush|mute|on mute|shh|total silence please|silence please)
!(turn|switch) (off the sound|the sound off|off the audio|all sound off|off all sound)
(sound off|no sound|audio off|mute on)
!(cut|kill|shut off|take away) the (sound|audio|noise)
!silence (the music|the radio|the speakers|everything|it|that)
I (need|want|would like) (silence|absolute silence|some peace and quiet|complete silence|it dead quiet)
!put (it|the music|the radio|the sound) on mute
I (don't want|'d rather not) to hear (a thing|anything|a sound) (right now|now|)
!hit the mute (button|)
not a (sound|peep)
!(make|keep) the speakers (silent|quiet)
(can we|could we|let's) (have|get) (complete|total|some|) silence (in here|)
I'm going through a (tunnel|drive-through), mute it
I'm (talking|on the phone|trying to think), (mute|mute it|sound off|silence)
!mute the (speakers|stereo|car)"""),
    ("set_mute", {"on": False}, "Sound on.", """
!unmute (the sound|the music|everything|the audio|the radio|it|that|the speakers|)
!(turn|switch) (on the sound|the sound on|the sound back on|the audio back on|the sound on again)
(sound on|sound back on|unmute|mute off|audio on|sound again|sound back please)
!(bring back|restore|give me back|give us back) (the|my) (sound|audio)
!(bring|get|put) the (sound|audio) back
I (want|'d like) (the|my) (sound|audio) back
!(end|lift|cancel|undo|stop) (the|) (mute|muting)
!take (it|the music|the radio|the sound) off mute
why (is there|'s there) no sound
(you can|you may) make (noise|sound) again
(where has|where's) the sound (gone|)
I (can't hear anything|hear nothing) because it's (muted|on mute)
(the sound can|sound can) come back
it's (still|) muted
(let's|can we|could we) have the sound (back|on again)
I didn't mean to mute (it|that)"""),
    ("adjust_tone", {"band": "bass", "direction": "up"}, "More bass.", """
(more|a bit more|some more|much more|extra) (bass|low end|oomph|boom|thump)
!turn (up the bass|the bass up|up the low end|the lows up) <mbit>
!(boost|raise|increase|crank up|pump up|bump up|strengthen) the (bass|lows|low frequencies|low end) <mbit>
bass up
!give (me|us|it) <mbit> more (bass|low end|thump|punch in the bass)
the (bass|low end) is (too weak|too thin|missing|hardly there|feeble)
(it|the music|this song) (sounds|is) (thin|tinny|weak), (more bass|it needs bass)
I can't (hear|feel) the bass
I (want|need|like) (to feel the|more|a stronger) bass
!make the (bass|lows) (stronger|heavier|fatter|deeper|louder)
(where's|where is) the bass
(let's|can we|could we) have <mbit> more bass
the subwoofer could do (with|) more
(there's|there is) (no|hardly any|not enough) bass
it should (boom|thump|rumble) more"""),
    ("adjust_tone", {"band": "bass", "direction": "down"}, "Less bass.", """
(less|a bit less|much less|not so much) (bass|low end|boom|thump)
!turn (down the bass|the bass down|down the low end|the lows down) <mbit>
!(reduce|lower|decrease|cut|drop|tone down|dial down|tame) the (bass|lows|low frequencies|low end) <mbit>
bass down
the (bass|low end) is (too strong|too heavy|too much|booming|overpowering|shaking the car|killing me)
(it's|the music is|this is) (too boomy|booming too much|all bass|too bassy|rumbling too much)
!take (some|a bit of|) (bass|low end) out
!make the (bass|lows) (weaker|lighter|softer|less heavy)
the (whole car|dashboard|doors|seat|windows) (is|are) (vibrating|shaking|rattling) from the bass
I (want|need|like) (less|a weaker|a lighter) bass
too much bass
(let's|can we|could we) have (less|a bit less|not quite so much) bass
the subwoofer is too (strong|loud|much)
all I hear is (boom boom|bass|thump thump)"""),
    ("adjust_tone", {"band": "treble", "direction": "up"}, "More treble.", """
(more|a bit more|some more|much more|extra) (treble|highs|high end)
!turn (up the treble|the treble up|up the highs|the high end up) <mbit>
!(boost|raise|increase|crank up|bump up) the (treble|highs|high frequencies|high end|high tones) <mbit>
treble up
!give (me|us|it) <mbit> more (treble|highs|sparkle|brilliance)
(it|the music|the sound|the radio) (sounds|is) (dull|muffled|muddy|like under a blanket)
the (treble is|highs are|high notes are) (too weak|missing|hardly there)
!make the (treble|highs|sound) (brighter|crisper|clearer)
I can't hear the (cymbals|high notes|highs)
I (want|need|like) more treble
(let's|can we|could we) have <mbit> more treble
(there's|there is) (no|hardly any|not enough) treble
the sound should be (brighter|crisper|less muffled)"""),
    ("adjust_tone", {"band": "treble", "direction": "down"}, "Less treble.", """
(less|a bit less|much less|not so much) (treble|highs|high end)
!turn (down the treble|the treble down|down the highs|the high end down) <mbit>
!(reduce|lower|decrease|cut|drop|tone down) the (treble|highs|high frequencies|high tones) <mbit>
treble down
the (treble is|highs are|high notes are) (too strong|too sharp|piercing|too harsh|too much|painful)
(it|the music|the sound|the radio) (sounds|is) (shrill|too sharp|too bright|harsh|hissy|piercing)
!take (some|a bit of|) (treble|the highs) out
!make the (treble|highs|sound) (softer|less sharp|less shrill|less harsh)
too much treble
I (want|need|like) less treble
(let's|can we|could we) have (less|a bit less) treble
the cymbals are (hurting my ears|too sharp|piercing)
the (s sounds|high tones) (hiss|are too sharp|sting)"""),
    ("adjust_tone", {"direction": "up"}, "More {band}.", """
!turn (up the|up) {band}
!(raise|boost|increase|bump up|push) the {band}
more {band}
!(give|add) (me|us|it|) (a bit|some|a little) more {band}
(I want|I'd like|we need|it needs) (a bit|) more {band}
(could|can) (we|I) have more {band}
!dial up the {band}
{band} up (a bit|a notch|)"""),
    ("adjust_tone", {"direction": "down"}, "Less {band}.", """
!turn (down the|down) {band}
!(lower|cut|decrease|reduce|ease) the {band}
less {band}
!take (some|a bit of) the {band} (out|away)
(I want|I'd like|it needs) (a bit|) less {band}
(could|can) (we|I) have less {band}
!dial down the {band}
{band} down (a bit|a notch|)"""),
]
