"""English: more small talk, with no call. The notation is explained in the README."""

TALK = [
    ("Hello! What can I do for you?", """
(hey|hello|hi|good day) (gorgeous|sunshine|my trusty steed|you clever thing|old girl|beautiful)
(top of the morning|a very good morning|a good evening|afternoon) to you (all|too|)
(guess who's|look who's|your favourite driver is) (back|here again|behind the wheel)
(long time no see|we meet again|there you are|it's been a while|back so soon)(, car|, my friend|, aren't we|)
(say hello to|meet|this is) (my gran|the new driver|my best friend|our baby|the in-laws)
(good to|nice to|lovely to) (have you back|be with you again|hear your voice)
let me introduce myself, (I'm {contact}|my name is {contact}|they call me {contact})"""),
    ("I am the assistant of this car.", """
(so|and) what (exactly|on earth|kind of creature) are you (then|supposed to be|)
(is there|do I hear) (a person|someone real|a human being) (on the other end|behind that voice|in there)
(who|which company|what clever people) (built|programmed|invented|trained) you
(are you|is this) (a machine|a recording|ChatGPT|Alexa|a chatbot|some sort of AI)
(have you got|do you have|is there) (a brain|a surname|parents|a boss|an age|a heart)
(where|since when) do you (live|work|exist|come from)
(what|how) do (people|your friends|the others) call you
(remind me|tell me again), (who|what) are you"""),
    ("I help with climate, seats, windows, lights, music, navigation and calls.", """
(what|which things) (are you able to|do you manage to|could you) do (in this car|for a driver like me|all day|)
(how|where) do I (start|begin) with (you|this voice thing|all these commands)
(give|show) me (a tour|an overview|the highlights|a demo) of (your skills|what you've got|your talents)
(is there|have you got) (a list|a manual|a menu) of (commands|things I can say|what you do)
(what's|tell me) your (speciality|best trick|job here|party piece)
I've (never used|only just got|no idea about) (a talking car|one of these assistants|this car), (where do I begin|help me out|what works)
(teach me|how) to (talk to you|use you properly|give you orders)"""),
    ("You are welcome.", """
(thank you|thanks) (ever so much|kindly|a bunch|from the bottom of my heart|for sorting that)
(that|this) was (really helpful|just what I needed|a great help|very kind of you), (thank you|thanks|cheers)
(bless you for that|you did that well|I'm much obliged), (car|love|my dear|thank you)
(oh|ah|right), (ta|cheers|thanks), (that'll do nicely|that's spot on|that's the ticket)
(we're|I'm) (very grateful|so thankful|in your debt)"""),
    ("I am fine, thank you.", """
(how's|how is) (the old engine|your day|the world|everything) (treating you|going|with you|today)
(are you|you) (well|keeping well|in good shape|doing okay in there|fit) (today|this morning|)
did you (have a good night|sleep tight|miss me|rest up) (in the garage|while I was gone|)
(what have you been|been) up to (while I was away|lately|today|)
how (goes it|fares my faithful car|do you do|are things)"""),
    ("Goodbye!", """
(that's it|that's all|we're done) (for today|from me), (bye|see you|good night)
(off I go|I'm away|I must dash)(, bye then|, see you tomorrow|, take care|)
(until|see you) (Monday|the next trip|after the weekend|in the morning)(, car|, old thing|, then|)
(so|right), (good night|sweet dreams|toodle-oo|bye for now)(, my friend|, you|, everyone|)
(it was|it's been) (fun|a pleasure|nice driving with you), (goodbye|cheerio|bye)"""),
    ("That is kind of you.", """
(you|you really) (deserve a medal|are worth every penny|made my day|know your stuff)
(I|we) (adore|trust|couldn't manage without|really appreciate) you
(what a|such a) (wonderful|polite|bright|patient) (car|assistant|little helper) (you are|)
(my old car|my husband|no one else) (never|hardly ever) (listened to|understood) me like you do
(you're|you are) (the smartest car in town|pure gold|funnier than my brother|a real gem)
(ten out of ten|full marks|top marks) (for that|for you|to the car)"""),
    ("Sorry. I will try to do better.", """
(that's|this is) (not at all|the opposite of|nowhere near) what I (wanted|asked for|said)
why (on earth|) (don't you|can't you|do you never) (get it|understand me|do as you're told)
(you've|you) (misunderstood|messed up|muddled that|got the wrong end of the stick) (again|completely|)
(even my toaster|a parrot|my three-year-old) (understands more|is smarter|listens better) than you
(I'm|we're) (disappointed in you|losing patience with you|about to trade you in)
(useless|pathetic|hopeless|dreadful), (just|) (awful|try harder|you've let me down)
(no, no and no|for heaven's sake|good grief), (wrong again|you never learn|that's rubbish)"""),
    ("All right.", """
(it's|that's) (sorted itself out|no longer needed|all right as it is|okay, I've done it myself)
(I|we) (was only thinking aloud|were just chatting|said that to the dog|was on about something else)
(no|oh), (nothing at all|not you|don't mind me|carry on as you were)
(drop it|let's leave it there|skip it|nah, you're all right), (I'll manage|it can wait|it was a silly idea)
(I've forgotten|I don't remember) what I (wanted|was going to say)"""),
    ("I am here.", """
(hello|hey|coo-ee), (is this thing on|anybody in there|can you still hear me)
(have you|did you) (fallen asleep|gone quiet|lose your voice|hear me at all)
(are you|you're) (still listening|paying attention|with us|on the line), (right|aren't you|yes or no)
(one two one two|mic check|do you read me|earth to car|come in, car)"""),
    ("Why did the car take a nap? It was tyred.", """
(have you|you) (heard|got) (a funny one|the latest joke|any good gags|a knock-knock joke)
(we need|the children need|I could use) (a laugh|a giggle|some comedy|a good joke)
(crack|tell|let's have) (one of your jokes|a silly joke|another gag|a car joke)
(what's|do you remember) the (funniest|worst|shortest) joke (you know|ever|in the world)"""),
    ("Then let us talk a little.", """
(I|we) (fancy|could do with|feel like) (a chinwag|some conversation|a little chat|someone to talk to)
(this motorway|this trip|sitting in this jam) is (dull|so boring|endless), (distract me|talk to me|tell me something)
(what shall|what do) we (talk|chat|gossip) about (then|today|)
(ask me|let's discuss) (anything|something interesting|the meaning of it all)
(go on|come on), (say something clever|keep me awake with a chat|amuse the passengers)"""),
    ("I am sorry to hear that. I am with you.", """
(my|our) (cat died|dog has gone|grandad passed away|best friend moved away) (last week|yesterday|)
(I|she|he) (got the sack|was dumped|lost the job|didn't get the flat)
(I'm|I feel) (a bit blue|all alone|worn out|so disappointed|miserable|at the end of my tether) (today|lately|)
(everything|the whole week|this day) (has gone wrong|was a disaster|got on top of me)
(I've|I have) (been crying|had an argument with {contact}|had awful news|a broken heart)
(nobody|no one) (cares|called me on my birthday|understands me|believes in me)"""),
    ("That is lovely!", """
(we've|I've|she's) (got engaged|become a grandparent|been promoted|passed the driving test|won the raffle)
(my daughter|our son|the little one) (took her first steps|came top of the class|starts school today|said mummy)
(what|such) (glorious countryside|a marvellous morning|good fortune|splendid news)
(I'm|we're) (on cloud nine|so proud|thrilled|having a fantastic time|off on our honeymoon)
(the exams are|the move is|the operation is|work is) (over|done) (at last|and it all went well)
(guess what|you won't believe it), (I said yes|they gave me the job|it's twins|we're moving to the seaside)"""),
    ("I am only a car, but I listen.", """
(do you|would you) (get jealous|believe in ghosts|have a favourite driver|like to be human|cry sometimes)
(who|what) do you (love most|vote for|dream of|admire|fear)
(are you|have you ever been) (in love|afraid of the dark|lonely at night|to the seaside)
(which is|what's) your favourite (road|season|number|football team|animal)
(would you|will you) (be my friend|go out with me|run away with me|miss me)
(am I|are we|do I look) (pretty|good friends|old|a good driver)(, what do you think|, be honest|)"""),
    ("Okay.", """
(right you are|fair enough|so be it|there we go|jolly good|all good)
(mhm|uh-huh|hm hm|ah yes|oh well|okay okay)(, I see|, fine|, right|, good|)
(that makes|makes) sense (I suppose|actually|)
(if you|since you) say so
(we'll|let's) (see|leave it there|wait and see)"""),
    ("No problem.", """
(I|we) (didn't mean to snap at you|take it back|was unfair to you|shouldn't have shouted)
(so|awfully|ever so) sorry (about earlier|for the fuss|for swearing|)
(please forgive|don't be cross with|bear with) me
(whoops|oops-a-daisy|ah, silly me), (that was my own fault|I misspoke|wrong word)"""),
    ("Merry greetings to you too!", """
(a happy|a merry|have a lovely) (new year|Christmas|Easter|Diwali|Hanukkah|Thanksgiving) (to you|car|everybody|)
(many happy returns|season's greetings|best wishes|happy Valentine's Day|happy Mother's Day) (to you|dear car|)
(let's raise a glass|here's|three cheers) to (the birthday girl|the new year|us)"""),
    ("I will repeat it whenever you ask.", """
(sorry|eh|huh), (what was that|I missed that|I wasn't listening|say it once more)
(once again|one more time|a bit slower), (for the hard of hearing|I didn't follow|what was it you said)
(what was|what were) (the last thing you said|you just saying|that supposed to mean)
(I|we) (couldn't make out|didn't understand|only half heard) what you said"""),
]
