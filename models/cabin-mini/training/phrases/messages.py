"""Short messages for `send_message`, and kinds of music."""

GENRE = {
    "en": "jazz|rock|classical music|pop|techno|country|blues|hip hop|reggae|heavy metal|soul|electronic music|folk|christmas songs|children's songs|film music|house|opera".split("|"),
    "de": "Jazz|Rock|klassische Musik|Klassik|Pop|Techno|Schlager|Blues|Hip-Hop|Reggae|Heavy Metal|Soul|Elektro|Volksmusik|Weihnachtslieder|Kinderlieder|Filmmusik|Oper|Rap".split("|"),
    "fr": "du |jazz|du |rock|de la |musique classique|de la |pop|de la |techno|du |blues|du |rap|du |reggae|du |metal|de la |soul|de la |chanson française|de la |variété|des |chansons de Noël|des |comptines|de l'|opéra|de l'|électro".replace("|", "\t").replace(" \t", " |").replace("'\t", "'|").split("\t"),
    "zh": "爵士乐|摇滚|古典音乐|流行音乐|民谣|电子音乐|蓝调|嘻哈|说唱|轻音乐|儿歌|圣诞歌|老歌|粤语歌|钢琴曲|电影音乐|京剧|相声".split("|"),
}

MESSAGE = {
    "en": """(I'm|I am) (running late|on my way|stuck in traffic|almost there|at the office|outside|sorry|still at work|in the car)
(I'll|I will|we will|we'll) (be there|be home|arrive|call you|pick you up) (in {n} minutes|at {n}|soon|later|tomorrow|tonight)
(the meeting|dinner|training|the party) (is cancelled|starts at {n}|is at {n}|is tomorrow)
(can you|could you|please) (buy milk|feed the cat|call me back|open the gate|wait for me|bring the keys|pick up the kids|book a table)
(happy birthday|thank you|good luck|see you soon|I love you|I miss you|good night|get well soon|call me when you can|no problem|all good|yes|no|okay)
(we need|don't forget|bring) (bread|the tickets|the charger|an umbrella|milk and eggs|your passport)
I (can't|cannot) (come|make it|find the house|talk now) (today|tonight|tomorrow|)
(the train|the flight|the ferry) is {n} minutes late
(where are you|what shall I buy|are you at home|when are you coming|do you need anything)
{word} {word2} {word3}
{word} {word2} and {word3} {word4}""",
    "de": """ich (komme später|bin unterwegs|stehe im Stau|bin gleich da|bin noch im Büro|warte draußen|bin schon da)
(ich bin|wir sind) (in {n} Minuten|um {n}|bald|gleich|in einer Stunde) (da|zu Hause|bei dir)
ich (später komme|im Stau stehe|gleich da bin|noch arbeiten muss|in {n} Minuten da bin|heute nicht kann|ihn liebe|mich freue)
(wir uns um {n} treffen|er zurückrufen soll|sie warten soll|das Essen fertig ist|alles gut ist|der Zug {n} Minuten später kommt)
(das Treffen|das Essen|das Training) (fällt aus|beginnt um {n}|ist morgen|ist um {n})
(kannst du|bitte) (Milch kaufen|die Katze füttern|mich anrufen|auf mich warten|die Kinder abholen|Brot mitbringen|die Tür aufmachen)
(alles Gute zum Geburtstag|danke|viel Glück|bis gleich|ich liebe dich|gute Nacht|gute Besserung|ruf mich an|kein Problem|alles klar|ja|nein)
(wir brauchen|vergiss nicht|bring mit) (Brot|die Karten|das Ladekabel|einen Schirm|Milch und Eier)
(wo bist du|was soll ich kaufen|bist du zu Hause|wann kommst du|brauchst du etwas)
{word} {word2} {word3}
{word} {word2} und {word3} {word4}""",
    "fr": """(je suis|on est) (en retard|en route|dans les bouchons|presque arrivé|encore au bureau|devant la porte|déjà là)
(j'arrive|je serai là|on arrive|je rentre|je te rappelle) (dans {n} minutes|à {n} heures|bientôt|plus tard|demain|ce soir)
(la réunion|le dîner|l'entraînement|la fête) (est annulée|commence à {n} heures|est demain)
(tu peux|peux-tu|s'il te plaît) (acheter du lait|nourrir le chat|me rappeler|m'attendre|chercher les enfants|ouvrir le portail|prendre du pain)
(joyeux anniversaire|merci|bonne chance|à tout à l'heure|je t'aime|bonne nuit|bon rétablissement|appelle-moi|pas de problème|tout va bien|oui|non)
(il faut|n'oublie pas|apporte) (du pain|les billets|le chargeur|un parapluie|du lait et des œufs)
je ne (peux pas venir|trouve pas la maison|peux pas parler) (aujourd'hui|ce soir|)
(le train|le vol) a {n} minutes de retard
(où es-tu|qu'est-ce que j'achète|tu es à la maison|tu arrives quand|tu as besoin de quelque chose)
{word} {word2} {word3}
{word} {word2} et {word3} {word4}""",
    "zh": """(我|我们)(快到了|在路上|堵车了|马上到|还在公司|已经到了|晚点到|今天加班|不回家吃饭了|到楼下了)
我(大概|还有)(|要){n}分钟(到|才能到|到家)
(会议|晚饭|聚会|训练)(取消了|{n}点开始|改到明天|推迟半小时)
(帮我|记得|别忘了)(买牛奶|喂猫|接孩子|带钥匙|收快递|订位子|关窗户|带伞)
(生日快乐|谢谢|晚安|路上小心|我爱你|早点休息|好的|没问题|知道了|等我一下|给我回电话|注意安全)
(你在哪儿|要不要我带点什么|你到家了吗|什么时候回来|晚上吃什么)
(火车|飞机|航班)晚点{n}分钟
{word}{word2}{word3}{word4}
{word}{word2}了""",
}
