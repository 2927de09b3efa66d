"""Open values in Chinese: people, places, songs, artists, stations. Half are from lists, half put together from characters."""

SURNAME = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蔡蒋余于杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤"
GIVEN = """伟芳娜敏静丽强磊军洋勇艳杰娟涛明超霞平刚英华玉兰文斌宇浩然子轩梓涵一诺欣怡雨桐思远嘉豪志强建国晓东海燕春梅秋月冬雪晨曦佳慧婷婷雅琪俊
凯鹏飞天翔博文雪莹梦瑶可馨语嫣紫萱若曦诗涵宏伟国庆永福德胜金凤素珍桂香淑芬美玲红梅志明小龙大勇"""
RELATION = """妈妈 爸爸 我妈 我爸 老婆 老公 我老婆 我老公 爷爷 奶奶 外婆 外公 姥姥 哥哥 姐姐 弟弟 妹妹 我哥 我姐 我弟弟 我妹妹 儿子 女儿 我儿子 我女儿 舅舅 姑姑 阿姨
叔叔 大伯 老板 我老板 同事小{s} 小{s} 老{s} {s}总 {s}经理 {s}老师 {s}医生 {s}阿姨 {s}叔叔 {s}师傅 {s}先生 {s}女士 {s}小姐 办公室 公司前台 物业 客服 4S店 保险公司 快递员 房东 班主任""".split()
TOWN = """北京 上海 广州 深圳 杭州 南京 苏州 成都 重庆 武汉 西安 天津 青岛 大连 厦门 宁波 长沙 郑州 沈阳 济南 哈尔滨 长春 福州 昆明 合肥 南昌 太原 石家庄 贵阳 南宁 海口 三亚
兰州 银川 西宁 拉萨 乌鲁木齐 无锡 常州 扬州 温州 绍兴 嘉兴 金华 珠海 佛山 东莞 中山 惠州 桂林 丽江 大理 洛阳 开封 烟台 威海 秦皇岛 黄山 九江 宜昌 襄阳 绵阳 乐山 遵义 张家界 香港 澳门 台北""".split()
WORD = "中山 人民 解放 建设 和平 长江 黄河 东风 新华 朝阳 滨江 湖滨 西湖 东湖 南山 北山 龙泉 凤凰 金桥 银河 阳光 幸福 花园 翠竹 梧桐 桃花 樱花 玉兰 望江 天河 光明 世纪 文化 科技 学院 迎宾 环城 车站 复兴 延安 淮海 莲花 青年 胜利".split()
STREET = ["{w}路", "{w}路{n}号", "{w}大道", "{w}大道{n}号", "{w}街", "{w}街{n}号", "{w}东路", "{w}西路{n}号", "{w}南路", "{w}北街"]
PLACE = ["{w}公园", "{w}广场", "{w}酒店", "{w}宾馆", "{w}饭店", "{w}医院", "{w}小区", "{w}花园", "{w}大厦", "{w}中学", "{w}小学", "{t}站", "{t}南站", "{t}东站", "{t}机场", "{t}大学", "{t}博物馆", "{t}动物园",
         "{w}商场", "{w}购物中心", "火车站", "高铁站", "机场", "市中心", "{w}体育馆", "{w}寺", "{w}古镇", "{w}图书馆", "{w}咖啡馆", "{w}火锅店", "{s}记面馆", "{w}影城", "市政府", "{w}地铁站"]
TITLE_A = "蓝色的 遥远的 孤独的 温柔的 疯狂的 安静的 最后的 美丽的 金色的 破碎的 自由的 沉默的 青春的 永远的 流浪的 甜蜜的".split()
TITLE_N = "月亮 夜晚 城市 大海 星空 雨 风 花 天空 梦 故乡 爱人 河流 火车 街道 眼泪 时光 夏天 秋天 冬天 童话 秘密 朋友 远方 草原 彩虹 影子 老街 窗外 晴天 麦田 玫瑰 少年 海岸".split()
TITLE = ["{a}{n}", "{n}", "{n}与{m}", "{n}的{m}", "我的{n}", "再见{n}", "最后一场{n}", "没有{n}的日子", "听见{n}", "{n}里的{m}", "一千个{n}", "爱在{n}", "{n}不哭", "送你一朵{n}", "去年的{n}"]
BAND = ["{p}", "{p}", "{p}", "{n}乐队", "{w}乐团", "{n}组合", "{s}{g}", "阿{g}", "小{g}", "{n}兄弟"]
STATION = ["{t}交通广播", "{t}音乐广播", "{t}新闻广播", "中央人民广播电台", "中国之声", "经济之声", "音乐之声", "{w}电台", "{w}之声", "{n}电台", "{t}人民广播电台", "{t}之声", "{t}文艺广播", "经典{n}广播", "{w}音乐台", "城市之声", "私家车广播"]
HAN = "云山水木林森花草春夏秋冬日月星光明亮天地人心爱雨雪风雷电火石土田竹梅兰菊松柏江河湖海龙虎马鸟鱼金银玉红绿蓝紫白黑青长安宁静平和乐福寿喜新古老小大高远近东西南北中上下前后左右思念忆梦想望言语书画琴棋诗歌舞影"


def invented(rng):
    return "".join(rng.choice(HAN) for _ in range(rng.choice((2, 2, 3))))


def person(rng):
    return rng.choice(SURNAME) + "".join(rng.choice(GIVEN.replace("\n", "")) for _ in range(rng.choice((1, 2, 2))))


def _fill(rng, form):
    word = rng.choice(WORD) if rng.random() < 0.6 else invented(rng)
    noun = rng.choice(TITLE_N) if rng.random() < 0.7 else invented(rng)
    return form.format(s=rng.choice(SURNAME), g=rng.choice(GIVEN.replace("\n", "")), p=person(rng), w=word, n=noun, m=rng.choice(TITLE_N), a=rng.choice(TITLE_A),
                       t=rng.choice(TOWN) if rng.random() < 0.75 else invented(rng)) if "号" not in form else form.format(w=word, n=rng.randint(1, 399))


def contact(rng):
    return person(rng) if rng.random() < 0.6 else _fill(rng, rng.choice(RELATION))


def town(rng):
    return rng.choice(TOWN) if rng.random() < 0.7 else invented(rng)


def place(rng):
    return _fill(rng, rng.choice(STREET if rng.random() < 0.35 else PLACE))


def title(rng):
    return _fill(rng, rng.choice(TITLE))


def artist(rng):
    return _fill(rng, rng.choice(BAND))


def station(rng):
    return _fill(rng, rng.choice(STATION))
