"""English: calls and messages. The notation is explained in the README."""

MACROS = {
    "pmsg": "(a message|a text|a text message|an SMS|a WhatsApp|a note|a quick message|a short message|a quick text)",
    "pmsgs": "(messages|texts|text messages|SMS|WhatsApps)",
    "pcall": "(call|phone call|phone conversation|conversation)",
}

VARIANTS = [
    ("call_contact", {}, "Calling {contact}.", """
!(call|phone|ring|ring up|dial|telephone|call up|buzz|bell|phone up) {contact}
!(call|phone|ring|dial) {contact} (on the phone|on the mobile|on speaker|hands-free|at home|at work|quickly|)
!(make|place|start|put through) (a call|a phone call|a ring) to {contact}
(I want|I'd like|I need|I have|I've got|I wanna|we need) to (call|phone|ring|speak to|talk to|speak with|have a word with|get hold of|reach|have a chat with|catch) {contact}
!get (me|) {contact} on the (phone|line|blower|speaker)
!get (hold of|in touch with|through to) {contact} (by phone|on the phone|)
!give {contact} a (call|ring|bell|buzz|shout|tinkle)
!(connect|put) me (to|with|through to) {contact}
(let's|let me|can I|could I|can we|could we) (call|phone|ring|talk to|speak to|have a word with) {contact}
(I should|I must|I promised to|I ought to|I'd better) (call|phone|ring|talk to|get in touch with) {contact}
(phone call|call|dial) {contact}
{contact} on the (phone|line|blower) please
!(try|reach|dial up|hit up) {contact} on the phone
could you (reach|get|ring|phone) {contact} (for me|on the phone|)
is {contact} (reachable|at home), (give them a ring|call and see)
(I have|I've got) something to (discuss with|tell) {contact}, (phone them|give them a call|ring them up)
{contact} (is waiting for|wants|expects) my call
(time to|it's time to|high time to) (call|phone|ring) {contact}
(call|ring) {contact} and put it on speaker
(the number of|number of) {contact}, (dial it|call it)
(phone|ring) {contact} for (me|us)
!dial the number of {contact}
(I'd like|I want) a word with {contact}
(I haven't|we haven't) (heard from|talked to) {contact} in ages, (give them a ring|let's call|call them)"""),
    ("answer_call", {}, "Answering.", """
!(answer|take|accept|pick up|get) (the call|the phone|it|that call|the phone call|this call|that)
(answer|pick up|accept|accept call|answer please|take it|pick up please)
(I'll|I will|let me) (take|answer|get) (it|that|this one|the call|this)
put (them|him|her|the caller|it) (through|on)
(the phone's|the phone is|it's|my phone is|my mobile is) ringing, (answer it|pick up|get it|take it|pick it up)
yes, (I'll take the call|I'll take it|put them through|answer it)
!(go on|go ahead) and (answer|pick up|take the call)
(can you|could you) get (that|the phone)
(I want|I'd like) to (take|answer|accept) (this|the|that) (call|one)
(that's|that'll be|it's) (my boss|the call I've been waiting for|my wife|the doctor|important), (answer|pick up|I'll take it)
!(get|grab) the phone
somebody's (calling|ringing), (take it|answer|pick up)
(let's|can we) (hear who it is|see who that is|take the call|answer that)
(hands-free|on speaker), answer the call
!say hello to the caller
the call, (take it|pick it up)
!put the (incoming|) call (on speaker|through)"""),
    ("end_call", {}, "Call ended.", """
!(hang up|end the <pcall>|finish the <pcall>|stop the call|end this call|drop the call|cut the call|terminate the call|close the call|break off the call)
!(hang up|put down) (the phone|on them|on him|on her|)
(hang up|end call|hang up now|call over|end the call now|disconnect)
!(reject|decline|refuse|deny|ignore|dismiss) (the call|it|that call|this call|the incoming call|the caller)
(I|we) (don't want|can't|won't|'d rather not) (take|to take|answer|to answer|talk to|to speak to) (that|this|the|) (call|caller|phone) (now|right now|at the moment)
(let it ring|not now, decline|no, decline|send it to voicemail|let it go to voicemail|to voicemail with it)
(I'm|we're) (done|finished) (talking|with the call|on the phone|with this call)
(the conversation|the call|that conversation|this phone call) is (over|finished|done)
!(disconnect|cut off) the (call|line|caller|phone call)
!(get rid of|shake off|brush off) (the caller|that caller|whoever is calling)
(can we|could we|let's) (end|finish) (the|this) (call|phone call|conversation)
(I'm|I am) busy, (decline the call|reject it|don't answer|no calls)
(it's only|it's just|that's just) (a salesman|a scam|spam|my ex), (decline|reject it|hang up|don't answer)
!don't (answer|pick up|take the call|take it)
we've (said goodbye|said everything), (hang up|end the call)
!(end|kill) the phone call
unknown number, (reject it|decline|don't pick up)
(wrong number|wrong person), hang up"""),
    ("redial", {}, "Redialling.", """
!(redial|redial the number|redial the last number|hit redial|press redial)
!(call|ring|dial|phone|try) (the last number|the same number|the last caller|the last person I called|the previous number|that number|them|him|her) (again|once more|one more time)
(redial|redial please|last number|last number again)
!(repeat|retry) the (last|) call
(the line|it) was (busy|engaged), (try again|call again|try once more|redial)
nobody (answered|picked up), (try the number again|call again|ring again|try calling again)
(we were|I was|we got|I got) cut off, (call again|ring again|call back|ring back)
the (call|line) (dropped|was cut|broke off|went dead), (call again|ring back|dial again)
(let's|can we|could we) (try|call|ring) (that number|the last number|the number) (again|once more)
(who did I call last|who was that just now), (call them again|ring them again)
!(dial|ring) again
(I want|I'd like|I need) to (call|ring|phone) (the last number|the same person|the same number) again
(another|one more) (try|go) with the (last|same) number
they hung up (by mistake|accidentally), (call again|ring back)
!call back the (last number|number I dialled last|last person)"""),
    ("send_message", {}, "Message to {contact}: {text}.", """
!(text|message|write|whatsapp|ping) {contact} (that|) {text}
!(send|write|shoot|drop) {contact} <pmsg> (saying|that|that says|with the words|to say) {text}
!(send|write) <pmsg> to {contact} (saying|that|that says|with the text|to say) {text}
!(tell|inform|let) {contact} (that|) {text}
!tell {contact} (that|) {text}
!let {contact} know (that|) {text}
!(send|text|write) {contact} {text}
(message|text|SMS|text message|note) to {contact} {text}
(I want|I'd like|I need|I have) to (tell|text|message|write) {contact} (that|) {text}
!(drop|shoot) {contact} a line (that|saying) {text}
{contact} (should|needs to|has to|must) know (that|) {text}
!(pass on|say) to {contact} that {text}
(can I|could I|let me) (text|tell|message) {contact} (that|) {text}
!(send|write|compose|dictate) <pmsg> for {contact} (saying|that) {text}
!(answer|reply to|write back to|text back) {contact} (that|saying|with|) {text}
(let's|we should) (tell|text|message) {contact} (that|) {text}
!give {contact} the message that {text}
!inform {contact} that {text}
!message {contact} and say {text}
!text {contact} and tell them {text}
(tell|text) {contact} from me (that|) {text}"""),
    ("read_messages", {}, "Reading the messages.", """
!(read|read out|read me|read aloud|read us|read through) (my|the|my new|the new|my latest|any new|all the) <pmsgs> (aloud|to me|out|)
(what's|what is) in (my|the) (messages|inbox of texts|new texts|latest text)
(do I have|have I got|did I get) any (new|) <pmsgs>
(any|are there any) (new|) <pmsgs> (for me|)
who (texted|messaged|wrote to|has texted|has messaged|just wrote to|just texted) me
(what|who) (did|does) (the|that|this) (text|message|SMS) say
(read my messages|new messages|messages please|my messages|read texts|messages)
(my phone|it) (buzzed|beeped|pinged|vibrated), (what's the message|read it out|read the message|who texted)
!(play|read) (me|) (the|my) (unread|latest|new|last|most recent) (messages|message|text|texts|SMS)
(I just got|I got|I've just received|there's) a (message|text|new message|new text), (read it|read it out|read it to me|what does it say)
(has|did) (anyone|anybody|someone|somebody) (written|write|texted|text|messaged|message) (to|) me
(let's|can I|could I|let me) hear (my|the) (messages|texts|new messages)
what (have|did) they (write|written|text) me
(I want|I'd like) to (hear|know) (what's in|) my (messages|texts|new messages)
!(check|look through|go through) my (messages|texts) (and read them|)
what's new in my (messages|chats|texts)
(I can't|I'm not allowed to) look at my phone, (read me my messages|what do the messages say|read the texts)
!catch me up on my (texts|messages)
is there a (message|text) (for me|waiting|from anyone)"""),
]
