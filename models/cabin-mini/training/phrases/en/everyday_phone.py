"""English: calls and messages as people speak of them on an ordinary day: reasons, hints, slang. The notation is explained in the README."""

VARIANTS = [
    ("call_contact", {}, "Calling {contact}.", """
{contact} will be (worried sick|wondering where I am|sitting by the phone), (call them|ring them up|give them a ring)
it's {contact}'s birthday, (give them a ring|let's call and sing|phone them)
(I'd|I would) love to hear {contact}'s voice, (call them|ring them|get them on the line)
(the person|who) I (need|want) on the line is {contact}
(could|would) you (raise|get a line to|put a call through to) {contact}
I've got (a bone to pick|something to settle|a question) with {contact}, (get them on the phone|phone them)
(before I forget|while I think of it|now that I have a minute), (ring|call|phone) {contact}
(has anyone|have I) called {contact} (back|today|yet)? (Do it now|Ring them now)
{contact} (asked|begged|told) me to (call|ring|phone), so (do it|call them|go ahead)
(there's|I see) a missed call from {contact}, (call back|ring them back|return it)
(start|set up|open) a (call|phone call) (with|to) {contact}
(bell|ring|buzz) {contact} for us (will you|, would you|)
(speed dial|quick dial|dial up) {contact}
I (fancy|feel like) a (natter|chinwag|gossip) on the phone with {contact}
(let's see|find out) whether {contact} (picks up|answers), (call them|ring)"""),
    ("answer_call", {}, "Answering.", """
(there it goes|that's the phone|it's ringing again), (pick it up|take the call|answer it)
(oh|ah), (finally|at last) (they're calling back|he rings|she's ringing), (pick up|answer|take it)
(hook me up with|put me on to|let me speak to) (whoever's|the person who's) calling
(I'm|we're) ready, (let the caller through|take the call|accept the call)
(I'll|I can) (talk|speak) to (them|the caller) now, (put them through|pick up)
(don't let it ring|stop letting it ring), (pick up|answer|take the call)
(green button|press the green button|accept), I'll (take|have) (this|that) call
(sure|yes|go on), (accept|take|answer) the incoming call
(open|free) the line, (someone's calling|I've got a caller)
(I recognise that number|I know who that is), (pick up|answer it|take the call)
(would|could) you (see to|get) the phone, (it's ringing|somebody's calling)"""),
    ("end_call", {}, "Call ended.", """
(not him again|her again|not them again), (reject the call|decline|don't pick up)
(that's|this is) (goodbye|the end of the conversation), (hang up|end it now|end the call)
(red button|press the red button), (I don't want to talk|end the call|I'm done talking)
(whoever's calling|the caller|they) can (try|call) again later, (reject it|decline the call|don't answer)
(tell|show) the caller I'm not available and (hang up|decline)
(the line's terrible|I can't hear a word|it's all crackles), (hang up|end the call|drop the call)
(he's|she's|they've) (talked|been talking) (long enough|for ages), (end the call|hang up on them)
(we're|I'm) in the middle of something, (don't take the call|reject the call|no calls now)
(break|cut) the (connection|line) (with the caller|now|please)
(bye-bye said|goodbyes done|all said and done), (hang up|end the call)
(put the phone down|hang up) (on this pest|before I lose my temper|for me)
(refuse|turn away) (this|the) (pushy|annoying|mystery) caller"""),
    ("redial", {}, "Redialling.", """
(the tunnel|the dead spot|bad reception) (cut us off|swallowed the call), (call again|redial|ring back)
(straight|right) to voicemail, (try that number again|redial|call once more)
(give|let's give) (the number|the last number) (another try|a second chance|one more go)
(it was engaged|they were on another line|no answer), (have another go|dial once more|redial please)
(same number|last number) (again|once more|please)
(the call|our call) (failed|didn't go through|dropped out), (dial it again|redial|try again)
whoever I (called|rang|phoned) last, (ring|call|phone) them again
(use|hit) (redial|the redial button) (please|for me|)
I (hadn't finished|wasn't done) with (that|the last) call, (call back|ring them again)
(back|return) to the last number I (dialled|called|rang)
(maybe|perhaps) they'll answer (now|this time), (redial|call again|try the number again)"""),
    ("send_message", {}, "Message to {contact}: {text}.", """
(type|tap out|compose|put together) (a message|a text) to {contact}: {text}
(WhatsApp|text|message) to {contact}, (and it says|it reads|wording): {text}
(I owe|I've promised) {contact} a (message|text), (write|say) {text}
{contact} (doesn't know yet|is waiting for news|wants to hear from me), (text them|message them) {text}
could you (make sure {contact} knows|let {contact} hear) that {text}
(fire off|ping over|send off) a (text|message) to {contact} (saying|with) {text}
(a message|a text|an SMS) for {contact}: {text}
(get|send) word to {contact} that {text}
(would|could) you (tell|text|write to) {contact} (for me|) that {text}
(my hands are full|I can't type now|I'm driving), (text|message|write to) {contact} {text}
(new message|new text), to {contact}, {text}
(write back|reply) to {contact} (with|saying) {text}
I (want|need) {contact} to know that {text}"""),
    ("read_messages", {}, "Reading the messages.", """
(ding|there was a ping|I heard a beep), (is that a text|what's the message|read it to me)
(anything|something) (new|fresh|unread) (in|among) my (texts|messages)
(my hands|my eyes) are (busy|on the road), (read me the texts|read out my messages)
(has|is there) (any post|any news|something) (in|waiting in) my (messages|texts)
(I'm waiting for|I was hoping for) a (text|message), (has it come|did it come|read it if it's there)
(let's|time to) (catch up on|go through|hear) the (unread|latest|new) <pmsgs>
(my phone|the phone) (keeps buzzing|won't stop pinging), (what have they written|read the messages|who's texting)
(what's|who's) that (text|message|WhatsApp) (about|from)
(fetch|give me|open) my (texts|messages) and read them (to me|aloud|out)
(what|how many things) did I miss in my (messages|texts)? (Read them|Read them out)
(could|would) you (recite|read out) (what they've sent me|the texts I've got|my messages)
(spill|out with it), (what do my messages say|what's in the new text)"""),
]
