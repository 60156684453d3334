"""The completion of one indicator from a published report: its value, the rate, and the target that nobody printed.

    completion.py DATASET.json
"""

import sys

import attain

card = attain.Dataset.read(sys.argv[1] if len(sys.argv) > 1 else "seeds/changsha-airport-zone-2022.json").evaluate()

print("value:", card["trade/zone/2022/value"].published)
print("completion:", card["trade/zone/2022/completion"].published)

target = card["trade/zone/2022/target"]
print(f"implied target: {target.implied.simplest}{target.implied_unit} in {target.implied.outward(2)}")
