#!/usr/bin/env python3
"""Writes the expected prompts beside this script, as Hugging Face transformers renders them.

usage: make.py SHARED_TOKENIZERS_DIR      (transformers 5, tokenizers)

`deepseek-r1-distill-*.json` hold prompts and ids of the published tokenizers; the templates stay in
the shared folder. `constructs.json` holds templates written for this test that use what published
templates use.
"""
import json
import pathlib
import sys

from transformers import PreTrainedTokenizerFast

HERE = pathlib.Path(__file__).parent


def turn(role, content):
    return {"role": role, "content": content}


CONVERSATIONS = [
    [turn("user", "Is it cold outside?")],
    [turn("system", "You are a car.\nBe brief."), turn("user", " Mach die Heizung an! ")],
    [
        turn("user", "Bonjour, ça va ?"),
        turn("assistant", "<think>\nThey greet me.\n</think>\n\nTrès bien."),
        turn("user", "\n\nOuvre la fenêtre."),
    ],
    [
        turn("user", "a"),
        turn("assistant", "one</think>two</think>three"),
        turn("user", "b"),
        turn("assistant", "no reasoning here"),
        turn("user", "3.14 × 2 = ½ 🚗 你好"),
    ],
    [turn("user", "weather?"), turn("tool", "{\"celsius\": 21}")],
    [
        turn("user", "weather?"),
        turn("tool", "{\"celsius\": 21}"),
        turn("tool", "second"),
        turn("assistant", "It is 21 degrees."),
        turn("user", "thanks"),
    ],
    [turn("system", "first"), turn("user", "u"), turn("system", "second")],
]

CONSTRUCTS = {
    "chatml with reasoning in the last turn": """
{%- set ns = namespace(multi_step=true, last_query=messages|length - 1) %}
{%- for message in messages[::-1] %}
    {%- set index = (messages|length - 1) - loop.index0 %}
    {%- if ns.multi_step and message.role == "user" and message.content is string and not(message.content.startswith('<tool_response>') and message.content.endswith('</tool_response>')) %}
        {%- set ns.multi_step = false %}
        {%- set ns.last_query = index %}
    {%- endif %}
{%- endfor %}
{%- for message in messages %}
    {%- if message.content is string %}
        {%- set content = message.content %}
    {%- else %}
        {%- set content = '' %}
    {%- endif %}
    {%- if (message.role == "user") or (message.role == "system" and not loop.first) %}
        {{- '<|im_start|>' + message.role + '\\n' + content + '<|im_end|>' + '\\n' }}
    {%- elif message.role == "assistant" %}
        {%- set reasoning = '' %}
        {%- if message.reasoning_content is string %}
            {%- set reasoning = message.reasoning_content %}
        {%- elif '</think>' in content %}
            {%- set reasoning = content.split('</think>')[0].rstrip('\\n').split('<think>')[-1].lstrip('\\n') %}
            {%- set content = content.split('</think>')[-1].lstrip('\\n') %}
        {%- endif %}
        {%- if loop.index0 > ns.last_query and (loop.last or reasoning) %}
            {{- '<|im_start|>' + message.role + '\\n<think>\\n' + reasoning.strip('\\n') + '\\n</think>\\n\\n' + content.lstrip('\\n') }}
        {%- else %}
            {{- '<|im_start|>' + message.role + '\\n' + content }}
        {%- endif %}
        {{- '<|im_end|>\\n' }}
    {%- elif message.role == "tool" %}
        {%- if loop.first or (messages[loop.index0 - 1].role != "tool") %}
            {{- '<|im_start|>user' }}
        {%- endif %}
        {{- '\\n<tool_response>\\n' }}
        {{- content }}
        {{- '\\n</tool_response>' }}
        {%- if loop.last or (messages[loop.index0 + 1].role != "tool") %}
            {{- '<|im_end|>\\n' }}
        {%- endif %}
    {%- endif %}
{%- endfor %}
{%- if add_generation_prompt %}
    {{- '<|im_start|>assistant\\n' }}
    {%- if enable_thinking is defined and enable_thinking is false %}
        {{- '<think>\\n\\n</think>\\n\\n' }}
    {%- endif %}
{%- endif %}
""",
    "blocks on lines of their own": """{{ bos_token }}
{% if messages and messages[0]['role'] == 'system' %}
    {% set system = messages[0]['content'] | trim %}
    {% set rest = messages[1:] %}
{% else %}
    {% set system = 'none given' %}
    {% set rest = messages %}
{% endif %}
    System ({{ system | length > 0 }}): {{ system }}
{% for message in rest if message.role != 'tool' %}
  {% if loop.index0 % 2 == 1 %}{% continue %}{% endif %}
  {{ loop.index }}. {{ message['role'].title() }}: {{ message['content'].strip() }}
  {% generation %}
  {{ none }} {{ true }} {{ 1.0 }} {{ [1, 'a'] }} {{ tools }} {{ undefined_name }}
  {% endgeneration %}
{% endfor %}
{% macro close(word) %}[{{ word | upper }}]{% endmacro %}
{{ close('end') }} {{ messages | map(attribute='role') | unique | join(',') }} {{ "%s-%d" | format("x", 3) }}
{{ eos_token }}
""",
}


def tokenizer(directory):
    config = json.loads((directory / "tokenizer_config.json").read_text())
    names = {k: config[k] for k in ("bos_token", "eos_token", "pad_token")}
    made = PreTrainedTokenizerFast(tokenizer_file=str(directory / "tokenizer.json"), **names)
    made.chat_template = config["chat_template"]
    return made


def write(name, value):
    text = json.dumps(value, ensure_ascii=False, indent=1) + "\n"
    (HERE / f"{name}.json").write_text(text)


def main(shared):
    for family in ("deepseek-r1-distill-qwen", "deepseek-r1-distill-llama"):
        made = tokenizer(shared / family)
        cases = []
        for messages in CONVERSATIONS:
            for think in (True, False):
                text = made.apply_chat_template(
                    messages, tokenize=False, add_generation_prompt=True, enable_thinking=think
                )
                ids = made.encode(text, add_special_tokens=False)
                cases.append({"messages": messages, "think": think, "text": text, "ids": ids})
        write(family, cases)
    made = tokenizer(shared / "deepseek-r1-distill-qwen")
    groups = []
    for name, template in CONSTRUCTS.items():
        made.chat_template = template
        cases = []
        for messages in CONVERSATIONS:
            for think in (True, False):
                text = made.apply_chat_template(
                    messages, tokenize=False, add_generation_prompt=True, enable_thinking=think
                )
                cases.append({"messages": messages, "think": think, "text": text})
        groups.append({"name": name, "template": template, "cases": cases})
    write("constructs", groups)


main(pathlib.Path(sys.argv[1]))
